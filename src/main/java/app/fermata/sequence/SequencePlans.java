package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/// Reads sequences with their schedule, steps and mailbox: few rows, read afresh in every transaction that plans.
public final class SequencePlans {

    private SequencePlans() {}

    /// All sequences, archived ones too, by id.
    public static Map<Long, SequencePlan> all(StatelessSession session) {
        var rows = new Sequences_(session);
        var plans = new TreeMap<Long, SequencePlan>();
        for (var head : rows.heads()) plans.put(head.id(), plan(rows, head));
        return plans;
    }

    /// One sequence.
    ///
    /// @throws IllegalArgumentException when there is none with this id
    public static SequencePlan one(StatelessSession session, long id) {
        var rows = new Sequences_(session);
        return rows.heads().stream()
                .filter(head -> head.id() == id)
                .findFirst()
                .map(head -> plan(rows, head))
                .orElseThrow(() -> new IllegalArgumentException("No sequence " + id));
    }

    private static SequencePlan plan(Sequences rows, Sequences.Head head) {
        var quota = new Quota(head.perHour(), head.perDay(), Duration.ofSeconds(head.gapSeconds()));
        var sender = new Sender(head.mailboxId(), head.senderName(), head.address(), head.signature(), quota);
        var schedule = head.scheduleId() == null ? null : schedule(rows, head.scheduleId());
        var steps = rows.steps(head.id()).stream().map(SequencePlans::step).toList();
        return new SequencePlan(head.id(), head.name(), schedule, steps, sender, head.waitDays(), head.archived());
    }

    static Schedule schedule(Sequences rows, long id) {
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        for (var row : rows.windows(id)) {
            windows.computeIfAbsent(DayOfWeek.of(row.weekday()), day -> new ArrayList<>())
                    .add(new Window(row.fromMinute(), row.toMinute()));
        }
        Map<LocalDate, String> closed = new TreeMap<>();
        for (var row : rows.closedDays(id)) closed.put(row.closedOn(), row.name());
        return new Schedule(ZoneId.of(rows.zone(id)), windows, closed);
    }

    private static StepPlan step(Step step) {
        var slot = step.slotFrom == null || step.slotTo == null ? null : new Window(step.slotFrom, step.slotTo);
        return new StepPlan(
                java.util.Objects.requireNonNull(step.id),
                step.position,
                step.kind,
                step.title,
                step.intervalDays,
                slot,
                step.subject,
                step.body,
                step.inThread);
    }
}
