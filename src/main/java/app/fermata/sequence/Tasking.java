package app.fermata.sequence;

import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The rep's tasks: which are open, and marking one done. Tasks of paused contacts are nowhere
/// (`spec/pausing.md`, Pause).
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

    private static Optional<TaskRow> row(SequencePlan plan, Tasks.Open row) {
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
        return workspace.write(session -> {
            var tasks = new Tasks_(session);
            var rows = new Enrollments_(session);
            var task = tasks.find(taskId).orElse(null);
            var enrollment = task == null ? null : Progressing.locked(session, task.enrollmentId);
            if (task == null || enrollment == null || !enrollment.state.isPausable()) return Optional.empty();
            if (!Long.valueOf(task.stepId).equals(enrollment.stepId)) return Optional.empty();
            if (tasks.done(taskId, now) == 0) return Optional.empty();
            var plan = SequencePlans.one(session, enrollment.sequenceId);
            var next = Progressing.stepPerformed(session, plan, enrollment.id, task.stepId, now, now);
            var title =
                    plan.stepAt(enrollment.stepPosition).map(StepPlan::title).orElse("");
            return Optional.of(new TaskDone(
                    taskId,
                    rows.nameOf(enrollment.contactId).name(),
                    title,
                    plan.zone(),
                    next == null ? null : next.at(),
                    new BeforeTask(enrollment, next, rows.find(enrollment.id).orElseThrow().stepPosition)));
        });
    }

    /// Opens a task again and puts its contact back before that step, unless it has moved on since.
    public UndoResult undo(TaskDone done) {
        return workspace.write(session -> {
            var back = done.before().back;
            if (Places.putBack(session, List.of(back)) == 0) return new UndoResult(0, 1);
            new Tasks_(session).reopen(done.taskId());
            new Enrollments_(session).performedAt(back.enrollmentId(), done.before().stepDoneAt);
            TaskFollowing.follow(session, back.enrollmentId());
            return new UndoResult(1, 0);
        });
    }
}
