package app.fermata.sequence;

import java.time.Instant;
import java.util.HashSet;
import org.hibernate.StatelessSession;

/// What is planned to leave a mailbox.
public final class PlannedMail {

    private PlannedMail() {}

    /// When mail is planned to leave the mailbox in `(from, until]`, in any order, as epoch milliseconds.
    /// Mail of paused contacts is not planned.
    public static long[] of(StatelessSession session, long mailboxId, Instant from, Instant until) {
        var sequences = new HashSet<>(new Sequences_(session).ofMailbox(mailboxId));
        // Told apart here: joined to the sequences, the store would walk all their enrollments instead of these days.
        return Departures.millis(new EnrollmentAlarms_(session)
                .ringing(from, until).stream()
                        .filter(alarm -> sequences.contains(alarm.sequenceId()))
                        .map(EnrollmentAlarms.Alarm::dueAt)
                        .toList());
    }
}
