package app.fermata.sequence;

import app.fermata.sequence.EnrollmentView.PauseLine;
import app.fermata.sequence.EnrollmentView.Progress;
import app.fermata.sequence.EnrollmentView.StepLine;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads what a contact is in, step by step, with the reason of every date. Changes nothing.
public final class Timelines {

    private final Workspace workspace;
    private final Unpausing unpausing;
    private final StepDates stepDates;

    public Timelines(Workspace workspace, Unpausing unpausing, StepDates stepDates) {
        this.workspace = workspace;
        this.unpausing = unpausing;
        this.stepDates = stepDates;
    }

    /// Every sequence the contact is or was in, engaged ones first, then the newest.
    public List<EnrollmentView> of(long contactId, Instant now) {
        return workspace.read(session -> {
            var plans = SequencePlans.all(session);
            return new Enrollments_(session)
                    .ofContact(contactId).stream()
                            .sorted(Comparator.comparing((Enrollment e) -> !e.state.isEngaged())
                                    .thenComparing(e -> e.addedAt, Comparator.reverseOrder()))
                            .map(e -> view(session, Objects.requireNonNull(plans.get(e.sequenceId)), e, now))
                            .toList();
        });
    }

    private EnrollmentView view(StatelessSession session, SequencePlan plan, Enrollment e, Instant now) {
        var pause = e.state == SequenceState.PAUSED && e.pauseId != null
                ? new Pauses_(session).find(e.pauseId).orElse(null)
                : null;
        return new EnrollmentView(
                e.id,
                e.contactId,
                e.sequenceId,
                plan.name(),
                plan.zone(),
                e.state,
                steps(plan, e, performed(session, e)),
                pause == null ? null : line(session, e, pause),
                pause == null ? null : forecast(session, plan, e, now),
                e.state == SequenceState.STOPPED ? e.dueAt : null,
                e.problem,
                e.endedAt);
    }

    private static PauseLine line(StatelessSession session, Enrollment e, Pause pause) {
        var pauseId = Objects.requireNonNull(pause.id);
        var noted = new Pauses_(session).absences(e.id, pauseId).stream().findFirst();
        return new PauseLine(
                pause.reason,
                pause.origin,
                noted.map(absence -> absence.evidence).orElse(pause.evidence),
                noted.map(absence -> absence.returnsOn).orElse(pause.returnsOn),
                pause.pausedAt,
                pause.resumeAt);
    }

    private Map<Long, Instant> performed(StatelessSession session, Enrollment e) {
        var performed = new HashMap<>(stepDates.sent(session, e.id));
        for (var task : new Tasks_(session).ofEnrollment(e.id)) {
            if (task.doneAt != null) performed.put(task.stepId, task.doneAt);
        }
        return performed;
    }

    private static List<StepLine> steps(SequencePlan plan, Enrollment e, Map<Long, Instant> performed) {
        var lines = new ArrayList<StepLine>();
        for (var step : plan.steps()) {
            var done = performed.get(step.id());
            boolean isNext = step.position() == e.stepPosition && e.state.isEngaged();
            var progress = done != null || step.position() < e.stepPosition
                    ? Progress.DONE
                    : isNext
                            ? (e.state == SequenceState.PAUSED ? Progress.KEPT : Progress.NEXT)
                            : e.state.isEngaged() ? Progress.LATER : Progress.DROPPED;
            lines.add(new StepLine(
                    step.position(),
                    step.title(),
                    step.kind(),
                    progress,
                    progress == Progress.DONE ? done : isNext ? e.plannedAt : null,
                    isNext && progress != Progress.DONE && e.plannedAt != null ? Why.parse(e.plannedWhy) : null,
                    step.intervalDays(),
                    step.slot()));
        }
        return List.copyOf(lines);
    }

    private @Nullable UnpauseRow forecast(StatelessSession session, SequencePlan plan, Enrollment e, Instant now) {
        if (e.pausedFrom == null || e.pauseId == null) return null;
        var row = new PausedRow(
                e.id,
                e.version,
                e.pausedFrom,
                e.pauseId,
                e.stepPosition,
                e.stepId,
                e.plannedAt,
                e.plannedWhy,
                e.dueAt,
                e.spread,
                e.leaving);
        try {
            return unpausing.forecast(session, plan, row, now);
        } catch (UnplannableException cannotPlan) {
            return null;
        }
    }
}
