package app.fermata.ui.enroll;

import app.fermata.calendar.Window;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Departures.Limit;
import app.fermata.sequence.EnrollChoice;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.EnrollPreview.Load;
import app.fermata.sequence.EnrollRow;
import app.fermata.sequence.MessageCheck.Flaw;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Refusal;
import app.fermata.sequence.Refusal.Kind;
import app.fermata.sequence.Refused;
import app.fermata.sequence.Refused.Named;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepPlan;
import app.fermata.sequence.UnplannableException;
import app.fermata.sequence.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// What adding a selection would do, as the pictures show it, and some that are harder to show.
final class Intakes {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = paris("2026-03-05T16:02");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String LETTER =
            "I read that you are moving the whole warehouse onto one system this spring. Two of your"
                    + " neighbours did the same last year and lost a week to the labels.\n\nWould a look at how they solved it be"
                    + " worth a quarter of an hour?\n\nRobin Hale";

    static final EnrollChoice OUTBOUND = new EnrollChoice(
            1,
            "Q4 outbound",
            PARIS,
            4,
            List.of(
                    new EnrollChoice.Email(1, "Introduction"),
                    new EnrollChoice.Email(2, "One question"),
                    new EnrollChoice.Email(3, "Last word")),
            Quota.DEFAULT,
            null);
    static final EnrollChoice CALLS = new EnrollChoice(2, "Calls", PARIS, 1, List.of(), Quota.DEFAULT, null);
    static final EnrollChoice VAGUE = new EnrollChoice(
            3,
            "Re-engagement of trial customers in the Nordic countries 2026",
            PARIS,
            5,
            List.of(),
            Quota.DEFAULT,
            UnplannableException.Reason.NO_SCHEDULE);

    private static final StepPlan FIRST =
            new StepPlan(1, 1, StepKind.AUTOMATIC_EMAIL, "Introduction", 0, null, "Hello", "Text", false);
    private static final String LONG_NAME = "Maximiliane-Alexandra von Hohenstein-Wittgenberg-Sulzbach";

    private Intakes() {}

    static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static long[] ids(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }

    static EnrollPreview asDrawn() {
        var slot = Window.of("16:00", "17:00");
        var now = new Why.FirstStep(false, slot);
        var rows = new ArrayList<EnrollRow>();
        var names = List.of(
                "Grace Hopper",
                "Jean Bartik",
                "Lynn Conway",
                "Radia Perlman",
                "Sophie Wilson",
                "Ada Lovelace",
                "Edsger Dijkstra",
                "Frances Allen",
                "Barbara Liskov",
                "Donald Knuth",
                "Alan Kay",
                "Karen Jones");
        for (int i = 0; i < names.size(); i++) {
            Why why = i < 5 ? now : i < 7 ? new Why.Pushed(Limit.GAP, now) : new Why.Pushed(Limit.HOUR, new Why.Late());
            var at = i < 7
                    ? NOW.plus(Duration.ofMinutes(7L * i))
                    : paris("2026-03-06T09:00").plusSeconds(120L * i);
            rows.add(new EnrollRow(i + 1, names.get(i), at, why));
        }
        var days = new TreeMap<LocalDate, Load>();
        days.put(LocalDate.of(2026, 3, 5), new Load(7, 31));
        days.put(LocalDate.of(2026, 3, 6), new Load(5, 18));
        return new EnrollPreview(1, "Q4 outbound", PARIS, 18, FIRST, rows, refused(), days);
    }

    private static List<Refused> refused() {
        return List.of(
                new Refused(
                        Kind.BLACKLISTED,
                        1,
                        List.of(new Named(
                                20, "Alan Turing", new Refusal.Blacklisted("rival.example", "a competitor")))),
                new Refused(
                        Kind.BEFORE,
                        2,
                        List.of(
                                new Named(
                                        21, "Claude Shannon", new Refusal.InThisSequenceBefore(SequenceState.REPLIED)),
                                new Named(22, "John McCarthy", new Refusal.InThisSequenceBefore(null)))),
                new Refused(
                        Kind.ENGAGED,
                        1,
                        List.of(new Named(23, "Marvin Minsky", new Refusal.EngagedElsewhere("Renewals EMEA")))),
                new Refused(
                        Kind.UNWRITABLE,
                        2,
                        List.of(
                                new Named(
                                        24,
                                        "Niklaus Wirth",
                                        new Refusal.Unwritable(new Flaw(2, "contact.job_title", ""))),
                                new Named(
                                        25,
                                        "Tony Hoare",
                                        new Refusal.Unwritable(new Flaw(2, "contact.renewal_date", ""))))));
    }

    static EnrollPreview twelveThousand() {
        var rows = new ArrayList<EnrollRow>();
        var days = new TreeMap<LocalDate, Load>();
        for (int i = 0; i < 11_000; i++) {
            var at = NOW.plus(Duration.ofMinutes(3L * i));
            rows.add(new EnrollRow(
                    i + 1, LONG_NAME + " " + i, at, new Why.Pushed(Limit.DAY, new Why.FirstStep(true, null))));
            days.merge(
                    LocalDate.ofInstant(at, PARIS), new Load(1, 0), (a, b) -> new Load(a.added() + 1, a.added() / 2));
        }
        var refused = new ArrayList<Refused>();
        for (var kind : Kind.values()) {
            var some = new ArrayList<Named>();
            for (int i = 0; i < 500; i++) some.add(new Named(i, LONG_NAME + " " + i, example(kind)));
            refused.add(new Refused(kind, 1_000 + refused.size(), some));
        }
        return new EnrollPreview(1, "Q4 outbound", PARIS, 17_015, FIRST, rows, refused, days);
    }

    private static Refusal example(Kind kind) {
        return switch (kind) {
            case ADDRESS -> new Refusal.Address("ada, bob@somewhere.example");
            case BLACKLISTED ->
                new Refusal.Blacklisted("people.example", "asked us in writing not to write to anybody");
            case STATUS -> new Refusal.Status(ContactStatus.DO_NOT_CONTACT);
            case BEFORE -> new Refusal.InThisSequenceBefore(SequenceState.UNRESPONSIVE);
            case ENGAGED -> new Refusal.EngagedElsewhere(VAGUE.name());
            case UNWRITABLE ->
                new Refusal.Unwritable(
                        new Flaw(
                                2,
                                null,
                                "The text of step 2 “One question” cannot be read at line 3: “{% if %}”; check the braces and tags there."));
        };
    }

    static EnrollPreview calls() {
        var call = new StepPlan(9, 1, StepKind.CALL, "Call", 0, null, "", "", false);
        var rows = List.of(new EnrollRow(1, "Grace Hopper", NOW, new Why.FirstStep(false, null)));
        return new EnrollPreview(2, "Calls", PARIS, 1, call, rows, List.of(), new TreeMap<>());
    }

    static EnrollPreview nobody() {
        return new EnrollPreview(1, "Q4 outbound", PARIS, 6, FIRST, List.of(), refused(), new TreeMap<>());
    }
}
