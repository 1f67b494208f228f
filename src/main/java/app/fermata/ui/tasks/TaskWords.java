package app.fermata.ui.tasks;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskRow.When;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A task in the rep's words.
final class TaskWords {

    private TaskWords() {}

    /// "Call with Grace Hopper done. Next: step 4, Mon 16 Mar 14:20."
    static String said(Deed deed, Instant now) {
        var task = deed.task();
        return switch (deed.kind()) {
            case DONE -> Texts.of("tasks.done", task.kind(), task.contactName()) + " " + then(deed, now);
            case SKIPPED -> Texts.get("tasks.skipped", task.stepTitle(), task.contactName()) + " " + then(deed, now);
            case POSTPONED ->
                Texts.get(
                        "tasks.postponed",
                        task.stepTitle(),
                        task.contactName(),
                        deed.next() == null ? "" : Texts.moment(deed.next(), task.zone(), now));
        };
    }

    /// "Next: step 4, Mon 16 Mar 14:20."
    private static String then(Deed deed, Instant now) {
        var task = deed.task();
        var next = deed.next();
        return next == null
                ? Texts.get("tasks.done.last")
                : Texts.get("tasks.done.next", task.stepPosition() + 1, Texts.moment(next, task.zone(), now));
    }

    /// "The task of Grace Hopper is open again."
    static String undone(Deed deed) {
        var name = deed.task().contactName();
        return deed.kind() == Deed.Kind.POSTPONED
                ? Texts.get("tasks.undone.date", name)
                : Texts.get("tasks.undone", name);
    }

    /// "Call · Q4 outbound".
    static String what(TaskRow task) {
        return joined(task.stepTitle(), task.sequenceName());
    }

    /// When it is due, as short as its group allows: today's have a time only.
    static String due(TaskRow task, When when, Instant now) {
        return when == When.TODAY ? Texts.time(task.due(), task.zone()) : Texts.moment(task.due(), task.zone(), now);
    }

    /// "Overdue since Wed 4 Mar 14:20 in Paris".
    static String dueInFull(TaskRow task, When when, Instant now) {
        return Texts.get(
                when == When.OVERDUE ? "tasks.due.OVERDUE" : "tasks.due",
                Texts.moment(task.due(), task.zone(), now),
                Texts.place(task.zone()));
    }

    /// How to reach the contact for this: a number to call, an address to write to, or nothing.
    static String means(TaskRow task) {
        return switch (task.kind()) {
            case CALL -> task.phone();
            case MANUAL_EMAIL -> task.email();
            case AUTOMATIC_EMAIL, LINKEDIN, OTHER_TASK -> "";
        };
    }

    static Ikon icon(StepKind kind) {
        return switch (kind) {
            case AUTOMATIC_EMAIL -> Feather.MAIL;
            case MANUAL_EMAIL -> Feather.EDIT_3;
            case CALL -> Feather.PHONE;
            case LINKEDIN -> Feather.LINKEDIN;
            case OTHER_TASK -> Feather.CHECK_SQUARE;
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
