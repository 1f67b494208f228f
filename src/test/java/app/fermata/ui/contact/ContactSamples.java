package app.fermata.ui.contact;

import app.fermata.activity.ActivityEntry;
import app.fermata.activity.ActivityKind;
import app.fermata.calendar.Window;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.EnrollmentView.PauseLine;
import app.fermata.sequence.EnrollmentView.Progress;
import app.fermata.sequence.EnrollmentView.StepLine;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.UnpauseRow;
import app.fermata.sequence.Why;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Contacts in every state, as the design's pictures show them and harder ones.
final class ContactSamples {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = paris("2026-03-05T16:02");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String LONG_NAME = "Maximiliane-Alexandra von Hohenstein-Wittgenberg-Sulzbach II";

    private static final Window TEN = Window.of("10:00", "11:00");
    private static final Why FIVE_DAYS = new Why.Interval(5, TEN, List.of());

    private ContactSamples() {}

    static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static ContactCard ada() {
        return card(1, "Ada", "Lovelace", "CTO", "Analytical Engines", "ada@analytical.example");
    }

    static ActivityEntry happened(long id, Instant at) {
        return new ActivityEntry(id, at, ActivityKind.EMAIL_SENT, "Q4 outbound", "Introduction", 1);
    }

    static ContactCard longNamed() {
        return new ContactCard(
                2,
                LONG_NAME,
                "",
                "maximiliane-alexandra.von-hohenstein-wittgenberg-sulzbach@spread-spectrum.example",
                "Spread Spectrum Radio Company of Northern Europe",
                "",
                "",
                ContactStatus.DO_NOT_CONTACT,
                paris("2024-05-05T16:02"),
                null,
                "",
                "",
                Map.of());
    }

    /// Paused by hand, its next step still ahead: Ada Lovelace of the pictures.
    static EnrollmentView pausedByHand() {
        return new EnrollmentView(
                11,
                1,
                1,
                "Q4 outbound",
                PARIS,
                SequenceState.PAUSED,
                outbound(Progress.KEPT, paris("2026-03-11T10:35")),
                new PauseLine(PauseReason.BY_HAND, "", null, null, paris("2026-03-05T09:02"), null),
                unpauseRow(paris("2026-03-11T10:35"), paris("2026-03-11T10:35"), new Why.Kept()),
                null,
                null,
                null);
    }

    static EnrollmentView active() {
        return new EnrollmentView(
                11,
                1,
                1,
                "Q4 outbound",
                PARIS,
                SequenceState.ACTIVE,
                outbound(Progress.NEXT, paris("2026-03-11T10:35")),
                null,
                null,
                null,
                null,
                null);
    }

    /// Out of office, overdue, and ending by itself.
    static EnrollmentView away() {
        return new EnrollmentView(
                12,
                1,
                2,
                "Re-engagement of trial customers in the Nordic countries",
                PARIS,
                SequenceState.PAUSED,
                outbound(Progress.KEPT, paris("2026-03-03T10:12")),
                new PauseLine(
                        PauseReason.OUT_OF_OFFICE,
                        "Re: Introduction",
                        "I am out of the office until Friday 13 March with no access to my mail.",
                        LocalDate.of(2026, 3, 16),
                        paris("2026-03-02T11:40"),
                        paris("2026-03-16T00:00")),
                unpauseRow(paris("2026-03-03T10:12"), paris("2026-03-05T16:02"), new Why.AsSoonAsPossible(true)),
                null,
                null,
                null);
    }

    static EnrollmentView replied() {
        return ended(SequenceState.REPLIED, "Renewals EMEA", 3);
    }

    /// One enrollment in each of the states that are not Added, Active or Paused.
    static List<EnrollmentView> endings() {
        var all = new ArrayList<EnrollmentView>();
        for (var state : List.of(
                SequenceState.STOPPED,
                SequenceState.REPLIED,
                SequenceState.UNRESPONSIVE,
                SequenceState.UNSUBSCRIBED,
                SequenceState.BLACKLISTED,
                SequenceState.BOUNCED,
                SequenceState.ERROR)) {
            all.add(ended(state, "Sequence of " + state.name(), 23 + all.size()));
        }
        return all;
    }

    static EnrollmentView ended(SequenceState state, String name, long sequenceId) {
        return new EnrollmentView(
                100 + sequenceId,
                1,
                sequenceId,
                name,
                PARIS,
                state,
                List.of(
                        done(1, "Introduction", "2026-01-12T10:20"),
                        done(2, "One question", "2026-01-19T10:41"),
                        new StepLine(3, "Call", StepKind.CALL, Progress.DROPPED, null, null, 3, null)),
                null,
                null,
                state == SequenceState.STOPPED ? paris("2026-03-18T00:00") : null,
                state == SequenceState.ERROR
                        ? "The variable company is missing in the text of step 3."
                        : state == SequenceState.BOUNCED
                                ? "550 5.1.1 The email account that you tried to reach does not exist."
                                : null,
                state.isEnded() ? paris("2026-01-20T08:15") : null);
    }

    private static List<StepLine> outbound(Progress next, Instant at) {
        return List.of(
                done(1, "Introduction", "2026-03-04T10:20"),
                new StepLine(2, "One question", StepKind.AUTOMATIC_EMAIL, next, at, FIVE_DAYS, 5, TEN),
                later(3, "Call", StepKind.CALL, 3, null),
                later(4, "Last word", StepKind.AUTOMATIC_EMAIL, 5, Window.of("14:00", "15:00")));
    }

    private static StepLine done(int position, String title, String at) {
        return new StepLine(position, title, StepKind.AUTOMATIC_EMAIL, Progress.DONE, paris(at), null, 0, null);
    }

    private static StepLine later(int position, String title, StepKind kind, int days, @Nullable Window slot) {
        return new StepLine(position, title, kind, Progress.LATER, null, null, days, slot);
    }

    private static UnpauseRow unpauseRow(Instant before, Instant after, Why why) {
        return new UnpauseRow(1, "Ada Lovelace", 2, "One question", StepKind.AUTOMATIC_EMAIL, before, after, why);
    }

    private static ContactCard card(long id, String first, String last, String title, String company, String email) {
        return new ContactCard(
                id,
                first,
                last,
                email,
                company,
                title,
                "+33 1 23 45 67 89",
                ContactStatus.CONTACTED,
                paris("2025-11-03T09:00"),
                paris("2026-03-04T10:20"),
                "Europe/Paris",
                "",
                Map.of());
    }
}
