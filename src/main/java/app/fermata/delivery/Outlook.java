package app.fermata.delivery;

import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.Sender;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequencePlans;
import app.fermata.store.Workspace;
import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the status bar says of the mail: what leaves next, and how much has left today.
public final class Outlook {

    private final Workspace workspace;

    public Outlook(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The next message to leave.
    public record Next(String contactName, Instant at, ZoneId zone) {}

    /// How things stand.
    ///
    /// @param mailbox the sender's address; null before there is any mailbox
    /// @param zone the zone of the schedules' clock: the one of the next departure, else of the first sequence
    /// @param sentToday messages since midnight in that zone
    /// @param perDay the mailbox's daily quota
    public record Standing(
            @Nullable String mailbox, ZoneId zone, @Nullable Next next, int sentToday, int perDay) {}

    public Standing at(Instant now) {
        return workspace.read(session -> {
            var rows = new DeliveryLog_(session);
            var plans = SequencePlans.all(session);
            var next = new EnrollmentAlarms_(session)
                    .nextDeparture(Limit.of(1)).stream().findFirst().map(row -> {
                        var plan = java.util.Objects.requireNonNull(plans.get(row.sequenceId()));
                        var name = (row.firstName() + " " + row.lastName()).strip();
                        return new Next(name.isEmpty() ? row.email() : name, row.dueAt(), plan.zone());
                    });
            Optional<Sender> sender = plans.values().stream().findFirst().map(SequencePlan::sender);
            ZoneId zone =
                    plans.values().stream().findFirst().map(SequencePlan::zone).orElse(ZoneOffset.UTC);
            var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
            return new Standing(
                    sender.map(Sender::address).orElse(null),
                    zone,
                    next.orElse(null),
                    Math.toIntExact(rows.sentCount(midnight)),
                    sender.map(s -> s.quota().perDay()).orElse(0));
        });
    }
}
