package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskRow.When;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaskWordsTest {

    private static final Instant NOW = TasksInMemory.NOW;
    private static final Instant MONDAY = Instant.parse("2026-03-16T13:20:00Z");

    @BeforeAll
    static void inEnglish() {
        Texts.use("en");
    }

    private static TaskRow task(StepKind kind) {
        return new TasksInMemory().add("Grace Hopper", "Harbor Compilers", kind, NOW);
    }

    @Test
    void whatWasDoneIsSaidWithWhatComesNext() {
        assertThat(TaskWords.said(new Deed(task(StepKind.CALL), Deed.Kind.DONE, MONDAY), NOW))
                .isEqualTo("Call with Grace Hopper done. Next: step 4, Mon 16 Mar 14:20.");
        assertThat(TaskWords.said(new Deed(task(StepKind.MANUAL_EMAIL), Deed.Kind.DONE, null), NOW))
                .isEqualTo("Email to Grace Hopper done. That was the last step.");
    }

    @Test
    void callsHaveANumberEmailsAnAddressOthersNeither() {
        assertThat(TaskWords.means(task(StepKind.CALL))).isEqualTo("+33 1 55 01 01 07");
        assertThat(TaskWords.means(task(StepKind.MANUAL_EMAIL))).isEqualTo("grace.hopper@example.example");
        assertThat(TaskWords.means(task(StepKind.LINKEDIN))).isEmpty();
        assertThat(TaskWords.means(task(StepKind.OTHER_TASK))).isEmpty();
    }

    @Test
    void dateIsThatOfTheSchedulesClock() {
        var task = task(StepKind.CALL);
        assertThat(TaskWords.due(task, When.TODAY, NOW)).isEqualTo("16:02");
        assertThat(TaskWords.due(task, When.OVERDUE, NOW)).isEqualTo("Thu 5 Mar 16:02");
        assertThat(TaskWords.dueInFull(task, When.OVERDUE, NOW)).isEqualTo("Overdue since Thu 5 Mar 16:02, Paris time");
        assertThat(TaskWords.dueInFull(task, When.UPCOMING, Instant.parse("2025-12-30T12:00:00Z")))
                .isEqualTo("Due Thu 5 Mar 2026 16:02, Paris time");
    }

    @Test
    void skippedSaysWhatComesNextAndPostponedWhen() {
        var next = Instant.parse("2026-03-16T13:20:00Z");
        assertThat(TaskWords.said(new Deed(task(StepKind.CALL), Deed.Kind.SKIPPED, next), NOW))
                .isEqualTo("“Call” for Grace Hopper skipped. Next: step 4, Mon 16 Mar 14:20.");
        assertThat(TaskWords.said(new Deed(task(StepKind.CALL), Deed.Kind.POSTPONED, next), NOW))
                .isEqualTo("“Call” for Grace Hopper postponed to Mon 16 Mar 14:20.");
    }
}
