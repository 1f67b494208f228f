package app.fermata.sample;

import app.fermata.calendar.Schedule;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.Planned;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has become of one contact in one sequence so far; an enrollment in the making.
final class Story {

    final Person person;
    final Intake intake;
    final Fate fate;
    /// Local times that a picture fixes, by step; empty for nearly everybody.
    final Map<Integer, LocalTime> times;

    final List<Letter> letters = new ArrayList<>();
    final List<Chore> chores = new ArrayList<>();

    SequenceState state = SequenceState.ADDED;
    int position = 1;
    boolean spread;

    @Nullable
    Planned next;

    @Nullable
    Instant doneAt;

    @Nullable
    Stop stop;

    @Nullable
    SequenceState pausedFrom;

    @Nullable
    Instant waitsUntil;

    @Nullable
    String problem;

    @Nullable
    Instant endedAt;

    /// When it ended or could not go on.
    @Nullable
    Instant overAt;

    /// A task of it; open while `doneAt` is null.
    record Chore(StepPlan step, Instant createdAt, @Nullable Instant doneAt) {}

    /// One pause action in one sequence, as the rows it paused have it in common.
    record Stop(
            SequencePlan plan,
            PauseReason reason,
            String origin,
            @Nullable String evidence,
            @Nullable LocalDate returnsOn,
            Instant at,
            @Nullable Instant resumeAt) {}

    Story(Person person, Intake intake, Fate fate, Map<Integer, LocalTime> times) {
        this.person = person;
        this.intake = intake;
        this.fate = fate;
        this.times = times;
        this.spread = intake.isSpread();
    }

    long id() {
        return EnrollmentId.of(plan().id(), person.id());
    }

    SequencePlan plan() {
        return intake.plan();
    }

    Schedule schedule() {
        return intake.campaign().schedule();
    }

    Optional<StepPlan> step() {
        return plan().stepAt(position);
    }

    boolean waitsFor(int position) {
        return this.position == position && state.isPausable();
    }

    /// @throws IllegalStateException where the states know no such transition
    void become(SequenceState to) {
        if (!state.canBecome(to)) throw new IllegalStateException(state + " cannot become " + to);
        state = to;
    }

    /// Over, where the states allow it; a story that has ended already stays as it is.
    void end(SequenceState how, Instant at, @Nullable String problem) {
        if (!state.canBecome(how)) return;
        become(how);
        this.problem = problem;
        overAt = at;
        endedAt = how.isEnded() ? at : null;
        next = null;
        waitsUntil = null;
        stop = null;
        pausedFrom = null;
        chores.removeIf(chore -> chore.doneAt() == null);
    }

    void pause(Stop stop) {
        pausedFrom = state;
        become(SequenceState.PAUSED);
        this.stop = stop;
    }
}
