package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow.When;
import app.fermata.ui.tasks.TaskLine.Entry;
import app.fermata.ui.tasks.TaskLine.Fold;
import app.fermata.ui.tasks.TaskLine.Heading;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskLineTest {

    private final TasksInMemory tasks = new TasksInMemory();

    private List<TaskLine> lines(boolean unfolded) {
        return TaskLine.of(tasks.open(), TasksInMemory.NOW, unfolded);
    }

    @Test
    void noTasksHaveNoLines() {
        assertThat(lines(false)).isEmpty();
    }

    @Test
    void groupsFollowTheDaysOfTheSchedulesZone() {
        // 22:59 and 23:00 UTC are 23:59 and midnight in Paris.
        var yesterday = tasks.add("Ada", "", StepKind.CALL, Instant.parse("2026-03-04T22:59:00Z"));
        var earlyToday = tasks.add("Alan", "", StepKind.CALL, Instant.parse("2026-03-04T23:00:00Z"));
        var lateToday = tasks.add("Grace", "", StepKind.CALL, Instant.parse("2026-03-05T22:59:00Z"));
        var tomorrow = tasks.add("Hedy", "", StepKind.CALL, Instant.parse("2026-03-05T23:00:00Z"));

        assertThat(lines(false))
                .containsExactly(
                        new Heading(When.OVERDUE, 1),
                        new Entry(yesterday, When.OVERDUE),
                        new Heading(When.TODAY, 2),
                        new Entry(earlyToday, When.TODAY),
                        new Entry(lateToday, When.TODAY),
                        new Heading(When.UPCOMING, 1),
                        new Entry(tomorrow, When.UPCOMING));
    }

    @Test
    void groupWithoutTasksIsLeftOut() {
        var today = tasks.add("Ada", "", StepKind.CALL, TasksInMemory.NOW);
        assertThat(lines(false)).containsExactly(new Heading(When.TODAY, 1), new Entry(today, When.TODAY));
    }

    @Test
    void manyUpcomingTasksFoldAndUnfold() {
        for (int day = 1; day <= 40; day++) {
            tasks.add("Ada", "", StepKind.CALL, TasksInMemory.NOW.plusSeconds(86_400L * day));
        }
        assertThat(lines(false))
                .hasSize(10)
                .startsWith(new Heading(When.UPCOMING, 40))
                .endsWith(new Fold(32));
        assertThat(lines(true)).hasSize(42).endsWith(new Fold(0));
    }

    @Test
    void whatIsDueIsNeverFolded() {
        for (int i = 0; i < 40; i++) tasks.add("Ada", "", StepKind.CALL, TasksInMemory.NOW.minusSeconds(i));
        assertThat(lines(false)).hasSize(41);
    }
}
