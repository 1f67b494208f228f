package app.fermata.sequence;

import app.fermata.calendar.Window;
import org.jspecify.annotations.Nullable;

/// A step as the rep writes it; its place in the list is its position.
///
/// @param id the stored step this is, or the number kept for it; null while it has neither
/// @param intervalDays working days after the step before; 0 = the same day
/// @param slot the hour it belongs in, or null for any time of the day
/// @param body a mail's text in Liquid, or the notes of a task
public record StepText(
        @Nullable Long id,
        StepKind kind,
        String title,
        int intervalDays,
        @Nullable Window slot,
        String subject,
        String body,
        boolean inThread) {

    static StepText of(StepPlan step) {
        return new StepText(
                step.id(),
                step.kind(),
                step.title(),
                step.intervalDays(),
                step.slot(),
                step.subject(),
                step.body(),
                step.inThread());
    }

    /// The same text as a step of its own.
    public StepText asNew() {
        return withId(null);
    }

    StepText withId(@Nullable Long other) {
        return new StepText(other, kind, title, intervalDays, slot, subject, body, inThread);
    }

    StepPlan plan(int position, long orElseId) {
        return new StepPlan(
                id == null ? orElseId : id, position, kind, title, intervalDays, slot, subject, body, inThread);
    }
}
