package app.fermata.sequence;

import app.fermata.calendar.NeverOpenException;
import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import app.fermata.sequence.SequenceProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks a written sequence through: everything that is not right, the fatal ones first, then step by step. Pure.
final class SequenceCheck {

    static final int LONGEST_INTERVAL = 365;

    private static final int NAME = 120;
    private static final int SUBJECT = 500;
    private static final int BODY = 20_000;

    private final Templates templates;
    private final List<SequenceProblem> problems = new ArrayList<>();

    private SequenceCheck(Templates templates) {
        this.templates = templates;
    }

    /// What is around the text.
    ///
    /// @param schedule the chosen one, with its closed dates
    /// @param nameTaken whether another sequence has this name
    /// @param waiting whether contacts wait in it, so that dates are needed
    record Around(@Nullable Schedule schedule, LocalDate today, boolean nameTaken, boolean waiting, boolean address) {}

    static List<SequenceProblem> of(SequenceText text, Around around, Templates templates) {
        var check = new SequenceCheck(templates);
        check.whole(text, around);
        boolean mailBefore = false;
        for (int i = 0; i < text.steps().size(); i++) {
            var step = text.steps().get(i);
            check.step(i + 1, step, around.schedule());
            if (step.kind() == StepKind.AUTOMATIC_EMAIL) {
                check.mail(i + 1, step, step.inThread() && mailBefore);
                mailBefore = true;
            }
        }
        check.problems.sort((a, b) -> Boolean.compare(b.isFatal(), a.isFatal()));
        return List.copyOf(check.problems);
    }

    private void whole(SequenceText text, Around around) {
        if (text.name().isBlank()) add(Kind.NO_NAME, 0);
        if (text.name().length() > NAME) add(Kind.TOO_LONG, 0);
        if (around.nameTaken()) add(Kind.NAME_TAKEN, 0);
        if (text.waitDays() < 1 || text.waitDays() > LONGEST_INTERVAL) add(Kind.BAD_WAIT, 0);
        if (text.steps().isEmpty()) add(Kind.NO_STEPS, 0);
        if (around.schedule() == null) {
            add(around.waiting() ? Kind.NO_SCHEDULE_BUT_CONTACTS : Kind.NO_SCHEDULE, 0);
        } else if (isNeverOpen(around.schedule(), around.today())) {
            add(Kind.NEVER_OPEN, 0);
        }
        if (!around.address()) add(Kind.NO_ADDRESS, 0);
    }

    private static boolean isNeverOpen(Schedule schedule, LocalDate today) {
        try {
            schedule.requireOpen(today);
            return false;
        } catch (NeverOpenException never) {
            return true;
        }
    }

    private void step(int position, StepText step, @Nullable Schedule schedule) {
        if (step.title().isBlank()) add(Kind.NO_TITLE, position);
        if (step.intervalDays() < 0 || step.intervalDays() > LONGEST_INTERVAL) add(Kind.BAD_INTERVAL, position);
        if (step.title().length() > NAME
                || step.subject().length() > SUBJECT
                || step.body().length() > BODY) {
            add(Kind.TOO_LONG, position);
        }
        if (step.slot() != null && schedule != null && isOutside(step.slot(), schedule)) {
            add(Kind.SLOT_OUTSIDE, position);
        }
    }

    private static boolean isOutside(Window slot, Schedule schedule) {
        return schedule.windows().values().stream()
                .flatMap(List::stream)
                .noneMatch(window -> window.intersect(slot).isPresent());
    }

    private void mail(int position, StepText step, boolean answers) {
        if (!answers && step.subject().isBlank()) add(Kind.NO_SUBJECT, position);
        if (step.body().isBlank()) add(Kind.NO_TEXT, position);
        if (!answers) {
            templates
                    .problem(step.subject())
                    .ifPresent(why -> problems.add(new SequenceProblem(Kind.UNREADABLE_SUBJECT, position, why)));
        }
        templates
                .problem(step.body())
                .ifPresent(why -> problems.add(new SequenceProblem(Kind.UNREADABLE_TEXT, position, why)));
    }

    private void add(Kind kind, int step) {
        problems.add(new SequenceProblem(kind, step, null));
    }
}
