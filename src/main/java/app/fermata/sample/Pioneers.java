package app.fermata.sample;

import static app.fermata.sample.Campaign.*;

import app.fermata.contact.ContactStatus;
import app.fermata.contact.NewContact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The eighteen contacts of the design pictures (`design/pictures/contacts-light.png`) and their place in the
/// sequences.
///
/// The dates follow the rules; only the minute inside the slot is the picture's.
@SuppressWarnings("ImmutableEnumChecker") // its lists and maps are unmodifiable
enum Pioneers {
    ADA(
            "Ada Lovelace",
            "ada@analytical.example",
            "Analytical Engines",
            "CTO",
            ContactStatus.CONTACTED,
            in(RENEWALS_EMEA, "2026-01-09"),
            in(Q4_OUTBOUND, "2026-03-04").at(1, "10:20").at(2, "10:35")),
    ALAN(
            "Alan Turing",
            "alan@bletchley.example",
            "Bletchley Systems",
            "Head of Research",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-03-04").at(1, "10:08").at(2, "10:12")),
    ANNIE(
            "Annie Easley",
            "annie@centaur.example",
            "Centaur Aerospace",
            "Propulsion Lead",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-03-04").at(1, "10:33").at(2, "10:48")),
    BARBARA(
            "Barbara Liskov",
            "barbara@substitution.example",
            "Substitution GmbH",
            "Managing Director",
            ContactStatus.REPLIED,
            in(RENEWALS_EMEA, "2026-03-04").at(1, "09:41")),
    CLAUDE(
            "Claude Shannon",
            "claude@entropy.example",
            "Bell & Entropy",
            "Head of Signals",
            ContactStatus.CONTACTED,
            in(TRIAL_FOLLOW_UP, "2026-03-04").at(1, "09:37"),
            in(Q4_OUTBOUND, "2026-02-26").at(1, "10:30").at(2, "10:11").at(3, "14:10")),
    DONALD(
            "Donald Knuth",
            "donald@literate.example",
            "Literate Press",
            "Publisher",
            ContactStatus.CONTACTED,
            in(TRIAL_FOLLOW_UP, "2026-03-05").startingOn("2026-03-06").at(1, "09:20")),
    EDSGER(
            "Edsger Dijkstra",
            "edsger@shortestpath.example",
            "Shortest Path BV",
            "Route Planner",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-03-05").at(1, "10:05").at(2, "10:05")),
    FRANCES(
            "Frances Allen",
            "frances@optimising.example",
            "Optimising Partners",
            "Senior Partner",
            ContactStatus.UNRESPONSIVE,
            in(RENEWALS_EMEA, "2026-02-04").at(1, "09:18")),
    GRACE(
            "Grace Hopper",
            "grace@harbor.example",
            "Harbor Compilers",
            "Chief Engineer",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-02-25").at(1, "10:31").at(2, "10:44").at(3, "11:31")),
    HEDY(
            "Hedy Lamarr",
            "hedy@spectrum.example",
            "Spread Spectrum Radio",
            "Head of Frequency Planning",
            ContactStatus.BAD_DATA,
            in(Q4_OUTBOUND, "2026-03-05").at(1, "10:20")),
    IVAN(
            "Ivan Sutherland",
            "ivan@sketchpad.example",
            "Sketchpad Studio",
            "Creative Director",
            ContactStatus.CONTACTED,
            in(TRIAL_FOLLOW_UP, "2026-03-04").at(1, "10:26").at(2, "09:44")),
    JEAN(
            "Jean Bartik",
            "jean@eniac.example",
            "Eniac Consulting",
            "Lead Consultant",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-03-04").at(1, "10:14").at(2, "10:21")),
    KATHERINE(
            "Katherine Johnson",
            "katherine@trajectory.example",
            "Trajectory Inc",
            "Head of Orbits",
            ContactStatus.QUALIFIED,
            in(RENEWALS_EMEA, "2026-02-16").at(1, "09:52")),
    LYNN(
            "Lynn Conway",
            "lynn@scalable.example",
            "Scalable Silicon",
            "Design Director",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-02-23")
                    .at(1, "10:03")
                    .at(2, "10:17")
                    .at(3, "09:30")
                    .at(4, "14:40")),
    MARGARET(
            "Margaret Hamilton",
            "margaret@apolloguidance.example",
            "Apollo Guidance",
            "Director of Software",
            ContactStatus.CONTACTED,
            in(TRIAL_FOLLOW_UP, "2026-03-04").at(1, "11:12").at(2, "10:02")),
    NIKLAUS(
            "Niklaus Wirth",
            "niklaus@oberon.example",
            "Oberon AG",
            "Head of Tools",
            ContactStatus.CONTACTED,
            in(TRIAL_FOLLOW_UP, "2026-03-04").at(1, "13:48").at(2, "11:15")),
    RADIA(
            "Radia Perlman",
            "radia@spanningtree.example",
            "Spanning Tree Co",
            "Network Architect",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-03-05").at(1, "10:26").at(2, "10:17")),
    SOPHIE(
            "Sophie Wilson",
            "sophie@acorndevices.example",
            "Acorn Devices",
            "Chief Architect",
            ContactStatus.CONTACTED,
            in(Q4_OUTBOUND, "2026-03-05").at(1, "10:47").at(2, "10:50"));

    private static final Instant FIRST_CREATED = Instant.parse("2025-08-28T07:00:00Z");

    private final NewContact card;
    private final List<Part> parts;

    Pioneers(String name, String email, String company, String jobTitle, ContactStatus status, Part... parts) {
        var space = name.indexOf(' ');
        this.card = new NewContact(
                name.substring(0, space), name.substring(space + 1), email, company, jobTitle, phone(email), status);
        this.parts = List.of(parts);
    }

    /// A place in one sequence.
    ///
    /// @param added the day it was added
    /// @param start the day chosen for the first step; null for at once
    /// @param times the local time of a step's planned instant, by position
    record Part(
            Campaign campaign, LocalDate added, @Nullable LocalDate start, Map<Integer, LocalTime> times) {

        Part startingOn(String date) {
            return new Part(campaign, added, LocalDate.parse(date), times);
        }

        Part at(int position, String time) {
            var more = new TreeMap<>(times);
            more.put(position, LocalTime.parse(time));
            return new Part(campaign, added, start, more);
        }
    }

    private static Part in(Campaign campaign, String added) {
        return new Part(campaign, LocalDate.parse(added), null, Map.of());
    }

    // From the numbers that are kept for examples.
    private static String phone(String email) {
        return String.format(Locale.ROOT, "+44 20 7946 01%02d", Math.floorMod(email.hashCode(), 100));
    }

    List<Part> parts() {
        return parts;
    }

    /// All of them, to be stored.
    static List<Person> people() {
        var people = new ArrayList<Person>();
        for (var one : values()) {
            var culture = one == CLAUDE ? Culture.GERMAN : Culture.BRITISH;
            people.add(new Person(0, one.card, culture, FIRST_CREATED, null, one));
        }
        return people;
    }
}
