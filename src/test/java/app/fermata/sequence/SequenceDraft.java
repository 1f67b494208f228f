package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A sequence about to be added to a [Fixture]; Monday to Friday 09:00–18:00 in Paris unless told otherwise.
public final class SequenceDraft {

    private final Fixture house;
    private final Sequence sequence = new Sequence();
    private final List<Step> steps = new ArrayList<>();

    private @Nullable Schedule schedule = Schedules.office();
    private Quota quota = Fixture.AMPLE;
    private @Nullable Long mailboxId;

    SequenceDraft(Fixture house, String name) {
        this.house = house;
        sequence.name = name;
        sequence.waitDays = 10;
    }

    public SequenceDraft schedule(@Nullable Schedule schedule) {
        this.schedule = schedule;
        return this;
    }

    public SequenceDraft quota(Quota quota) {
        this.quota = quota;
        return this;
    }

    /// Writes from the mailbox another sequence writes from.
    public SequenceDraft mailboxOf(long sequenceId) {
        this.mailboxId = house.count("select mailbox_id from sequences where id = " + sequenceId);
        return this;
    }

    public SequenceDraft archived() {
        sequence.archived = true;
        return this;
    }

    /// An automatic email so many working days after the step before.
    public SequenceDraft email(int intervalDays) {
        return step(StepKind.AUTOMATIC_EMAIL, intervalDays);
    }

    public SequenceDraft call(int intervalDays) {
        return step(StepKind.CALL, intervalDays);
    }

    private SequenceDraft step(StepKind kind, int intervalDays) {
        var step = new Step();
        step.position = steps.size() + 1;
        step.kind = kind;
        step.title = (kind.isTask() ? "Call " : "Email ") + step.position;
        step.intervalDays = intervalDays;
        step.subject = "Subject " + step.position;
        step.body = "Text " + step.position;
        steps.add(step);
        return this;
    }

    /// Adds it, and answers its id.
    public long add() {
        var scheduleId = schedule == null ? null : Long.valueOf(house.scheduleId(schedule));
        return house.workspace.write(session -> {
            var mailbox = new Mailbox();
            mailbox.senderName = "Robin Hale";
            mailbox.address = "me@rep.example";
            mailbox.perHour = quota.perHour();
            mailbox.perDay = quota.perDay();
            mailbox.gapSeconds = (int) quota.minGap().toSeconds();
            if (mailboxId == null) session.insert(mailbox);
            sequence.mailboxId = mailboxId == null ? Objects.requireNonNull(mailbox.id) : mailboxId;
            sequence.scheduleId = scheduleId;
            session.insert(sequence);
            long id = Objects.requireNonNull(sequence.id);
            for (var step : steps) {
                step.sequenceId = id;
                session.insert(step);
            }
            return id;
        });
    }
}
