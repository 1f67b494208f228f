package app.fermata.ui.contact;

import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.EnrollmentView.PauseLine;
import app.fermata.sequence.EnrollmentView.Progress;
import app.fermata.sequence.EnrollmentView.StepLine;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.UnpauseRow;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.WhyText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the Sequence tab says of one enrollment, in words; `**` marks what is strong.
///
/// All days and times are those of the sequence's zone.
final class EnrollmentText {

    private final EnrollmentView enrollment;
    private final Instant now;
    private final ZoneId zone;

    EnrollmentText(EnrollmentView enrollment, Instant now) {
        this.enrollment = enrollment;
        this.now = now;
        this.zone = enrollment.zone();
    }

    /// Who or what paused it, since when, until when, and what unpausing now would do; empty when it is not paused.
    List<String> paused() {
        PauseLine pause = enrollment.pause();
        if (pause == null) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        sentences.add(who(pause));
        if (pause.evidence() != null) {
            sentences.add(Texts.get("pane.paused.evidence", pause.evidence()));
        }
        if (pause.returnsOn() != null) {
            sentences.add(Texts.get("pane.paused.returns", day(pause.returnsOn())));
        }
        sentences.add(ifUnpausedNow());
        return sentences;
    }

    /// How it stands where no step is planned: what it waits for, how it ended, what went wrong; empty otherwise.
    String standing() {
        return switch (enrollment.state()) {
            case ADDED, ACTIVE, PAUSED -> "";
            case STOPPED ->
                enrollment.unresponsiveAt() == null
                        ? Texts.get("pane.stopped.open")
                        : Texts.get("pane.stopped", day(enrollment.unresponsiveAt()));
            case REPLIED -> replied();
            case UNRESPONSIVE -> ended("pane.unresponsive");
            case UNSUBSCRIBED -> ended("pane.unsubscribed");
            case BLACKLISTED -> ended("pane.blacklisted");
            case BOUNCED -> Objects.requireNonNullElseGet(enrollment.problem(), () -> Texts.get("pane.bounced"));
            case ERROR -> Objects.requireNonNullElseGet(enrollment.problem(), () -> Texts.get("pane.error"));
        };
    }

    /// When a step was or will be, on the first line; why then, on the second, where there is a reason.
    List<String> step(StepLine step) {
        Instant at = step.at();
        return switch (step.progress()) {
            case DONE ->
                at == null
                        ? List.of()
                        : List.of(Texts.get(
                                step.kind().isTask() ? "pane.step.done" : "pane.step.sent",
                                Texts.moment(at, zone, now)));
            case NEXT -> dated(step, at, "pane.step.planned");
            case KEPT -> dated(step, at, at != null && at.isAfter(now) ? "pane.step.kept" : "pane.step.keptPast");
            case LATER -> List.of(WhyText.interval(step.intervalDays(), step.position(), step.slot()));
            case DROPPED -> List.of(Texts.get("pane.step.dropped"));
        };
    }

    private String who(PauseLine pause) {
        boolean byHand = pause.reason() == PauseReason.BY_HAND;
        Instant since = pause.pausedAt();
        Instant until = pause.resumeAt();
        return until == null
                ? Texts.get(byHand ? "pane.paused.hand" : "pane.paused.away", day(since), Texts.time(since, zone))
                : Texts.get(
                        byHand ? "pane.paused.hand.until" : "pane.paused.away.until",
                        day(since),
                        Texts.time(since, zone),
                        day(until));
    }

    private String ifUnpausedNow() {
        UnpauseRow row = enrollment.ifUnpausedNow();
        if (row == null) {
            return Texts.get("pane.ifNow.unplannable");
        }
        Instant after = row.after();
        if (after == null) {
            return Texts.get("pane.ifNow.over");
        }
        boolean task = row.kind() != null && row.kind().isTask();
        String moment = Texts.moment(after, zone, now);
        return row.isKept()
                ? Texts.get(task ? "pane.ifNow.task.kept" : "pane.ifNow.kept", row.stepPosition(), moment)
                : Texts.get(
                        task ? "pane.ifNow.task.moved" : "pane.ifNow.moved",
                        row.stepPosition(),
                        moment,
                        WhyText.of(row.why(), row.stepPosition(), zone));
    }

    private List<String> dated(StepLine step, @Nullable Instant at, String key) {
        if (at == null) {
            return List.of(WhyText.interval(step.intervalDays(), step.position(), step.slot()));
        }
        String when = Texts.get(key, Texts.moment(at, zone, now));
        return step.why() == null ? List.of(when) : List.of(when, WhyText.of(step.why(), step.position(), zone));
    }

    private String replied() {
        Instant answered = enrollment.endedAt();
        if (answered == null) {
            return "";
        }
        int last = enrollment.steps().stream()
                .filter(step -> step.progress() == Progress.DONE)
                .mapToInt(StepLine::position)
                .max()
                .orElse(0);
        return last == 0
                ? Texts.get("pane.replied.first", day(answered))
                : Texts.get("pane.replied", day(answered), last);
    }

    private String ended(String key) {
        Instant ended = enrollment.endedAt();
        return ended == null ? "" : Texts.get(key, day(ended));
    }

    private String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    private String day(LocalDate day) {
        return Texts.day(day, LocalDate.ofInstant(now, zone));
    }
}
