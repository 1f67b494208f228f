package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The rep's tasks: which are open, and marking one done, leaving it out or putting it off. Tasks of paused contacts
/// are nowhere (`spec/pausing.md`, Pause).
public final class Tasking {

    private final Workspace workspace;

    public Tasking(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every open task of a contact that is not paused, the earliest first.
    public List<TaskRow> open() {
        return workspace.read(session -> {
            var plans = SequencePlans.all(session);
            return new Tasks_(session)
                    .open().stream()
                            .map(row -> row(Objects.requireNonNull(plans.get(row.sequenceId())), row))
                            .flatMap(Optional::stream)
                            .toList();
        });
    }

    static Optional<TaskRow> row(SequencePlan plan, Tasks.Open row) {
        return plan.steps().stream()
                .filter(step -> step.id() == row.stepId())
                .findFirst()
                .map(step -> new TaskRow(
                        row.taskId(),
                        row.contactId(),
                        (row.firstName() + " " + row.lastName()).strip(),
                        row.company(),
                        row.phone(),
                        row.email(),
                        plan.name(),
                        step.position(),
                        step.title(),
                        step.kind(),
                        row.due(),
                        plan.zone(),
                        step.body()));
    }

    /// How many open tasks are overdue, for today and to come, each by the day in its schedule's zone.
    public TaskCounts counts(Instant now) {
        return TaskCounts.of(open(), now);
    }

    /// Marks a task done at `now` and plans the next step from there.
    ///
    /// @return empty when it is not open any more: done already, its contact paused, or the sequence over
    /// @throws UnplannableException when the next step cannot be planned; the task stays open
    public Optional<TaskDone> done(long taskId, Instant now) {
        return workspace.write(session -> end(session, taskId, TaskOutcome.DONE, now));
    }

    /// Leaves a task out: the next step is planned as if it had been done at `now`.
    ///
    /// @return empty when it is not open any more
    /// @throws UnplannableException when the next step cannot be planned; the task stays open
    public Optional<TaskDone> skip(long taskId, Instant now) {
        return workspace.write(session -> end(session, taskId, TaskOutcome.SKIPPED, now));
    }

    private static Optional<TaskDone> end(StatelessSession session, long taskId, TaskOutcome outcome, Instant now) {
        var tasks = new Tasks_(session);
        var task = tasks.find(taskId).orElse(null);
        var enrollment = task == null ? null : waiting(session, task);
        if (task == null || enrollment == null || tasks.end(taskId, now, outcome) == 0) return Optional.empty();
        var plan = SequencePlans.one(session, enrollment.sequenceId);
        var next = Progressing.stepPerformed(session, plan, enrollment.id, task.stepId, now, now);
        var title = plan.stepAt(enrollment.stepPosition).map(StepPlan::title).orElse("");
        note(session, kind(outcome), enrollment, title, now);
        int position = new Enrollments_(session).find(enrollment.id).orElseThrow().stepPosition;
        return Optional.of(new TaskDone(
                taskId,
                nameOf(session, enrollment),
                title,
                outcome,
                plan.zone(),
                next == null ? null : next.at(),
                BeforeTask.ended(enrollment, next, position)));
    }

    /// Puts a task off to a later working day of its sequence, counted from today or, where it is due later, from then.
    ///
    /// @return empty when it is not open any more
    /// @throws UnplannableException when the sequence has no schedule or one that is never open
    public Optional<TaskPostponed> postpone(long taskId, Postponement how, Instant now) {
        return workspace.write(session -> {
            var task = new Tasks_(session).find(taskId).orElse(null);
            var enrollment = task == null || task.doneAt != null ? null : waiting(session, task);
            if (task == null || enrollment == null) return Optional.empty();
            var plan = SequencePlans.one(session, enrollment.sequenceId);
            var step = plan.stepAt(enrollment.stepPosition)
                    .filter(standing -> standing.id() == task.stepId)
                    .orElse(null);
            if (step == null) return Optional.empty();
            var planned = postponed(plan, step, enrollment, how, now);
            var place = Place.before(enrollment.state, step, planned, enrollment.spread);
            Places.put(session, List.of(new Place.Change(enrollment.id, enrollment.version, place)));
            note(session, ActivityKind.TASK_POSTPONED, enrollment, step.title(), now);
            return Optional.of(new TaskPostponed(
                    taskId, nameOf(session, enrollment), plan.zone(), planned.at(), BeforeTask.postponed(enrollment)));
        });
    }

    /// What [#postpone] would plan.
    static Planned postponed(SequencePlan plan, StepPlan step, Enrollment enrollment, Postponement how, Instant now) {
        var schedule = plan.requireSchedule(now);
        var today = schedule.dateOf(now);
        var due = enrollment.plannedAt == null ? today : schedule.dateOf(enrollment.plannedAt);
        LocalDate firstDue = Why.parse(enrollment.plannedWhy) instanceof Why.Postponed(var from) ? from : due;
        var date = how.date(schedule, due.isAfter(today) ? due : today);
        return Planning.postponed(schedule, date, step.slot(), firstDue, Planning.seed(enrollment.id, step.id()), now);
    }

    /// Opens a task again and puts its contact back before that step, unless it has moved on since.
    public UndoResult undo(TaskDone done, Instant now) {
        return workspace.write(session -> {
            var back = done.before().back;
            if (Places.putBack(session, List.of(back)).length == 0) return new UndoResult(0, 1);
            new Tasks_(session).reopen(done.taskId());
            new Enrollments_(session).performedAt(back.enrollmentId(), done.before().stepDoneAt);
            TaskFollowing.follow(session, back.enrollmentId());
            noteUndone(session, kind(done.outcome()), back.enrollmentId(), now);
            return new UndoResult(1, 0);
        });
    }

    /// Gives a task its date back, unless its contact has moved on since.
    public UndoResult undo(TaskPostponed postponed, Instant now) {
        return workspace.write(session -> {
            var back = postponed.before().back;
            if (Places.putBack(session, List.of(back)).length == 0) return new UndoResult(0, 1);
            noteUndone(session, ActivityKind.TASK_POSTPONED, back.enrollmentId(), now);
            return new UndoResult(1, 0);
        });
    }

    /// The enrollment of a task, locked, where it waits for the rep to do just this.
    private static @Nullable Enrollment waiting(StatelessSession session, Task task) {
        var enrollment = Progressing.locked(session, task.enrollmentId);
        if (enrollment == null || !enrollment.state.isPausable()) return null;
        return Long.valueOf(task.stepId).equals(enrollment.stepId) ? enrollment : null;
    }

    private static String nameOf(StatelessSession session, Enrollment enrollment) {
        return new Enrollments_(session).nameOf(enrollment.contactId).name();
    }

    private static ActivityKind kind(TaskOutcome outcome) {
        return switch (outcome) {
            case DONE -> ActivityKind.TASK_DONE;
            case SKIPPED -> ActivityKind.TASK_SKIPPED;
        };
    }

    private static void note(
            StatelessSession session, ActivityKind kind, Enrollment enrollment, String title, Instant now) {
        ActivityLog.note(session, kind, enrollment.sequenceId, title, now, enrollment.contactId);
    }

    private static void noteUndone(StatelessSession session, ActivityKind kind, long enrollmentId, Instant now) {
        Undoing.note(session, kind, EnrollmentId.sequenceOf(enrollmentId), now, EnrollmentId.contactOf(enrollmentId));
    }
}
