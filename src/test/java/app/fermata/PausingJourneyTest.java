package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.roster.Criterion;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskCounts;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The help article, 1. *How to pause a contact in sequence*, in the window.
@Tag("journey")
class PausingJourneyTest {

    private static final String OUTBOUND = "Q4 outbound";

    @RegisterExtension
    final Program program = new Program();

    @Test
    void pausedContactsReceiveNoMailAndTheirTasksAreNowhere() {
        var rep = program.rep();
        var stored = program.stored();
        long outbound = stored.sequence(OUTBOUND);
        rep.clicks("#nav-tasks");
        rep.unfoldsTasks();
        assertThat(rep.sight.tasks()).anyMatch(task -> task.contains(OUTBOUND));
        rep.clicks("#nav-contacts");

        rep.filtersBy("Sequence", OUTBOUND);
        var before = rep.sight.lines();
        rep.selectsAll(stored.count(stored.in(OUTBOUND)));
        rep.pausesIn(OUTBOUND);
        rep.isTold("contacts paused in Q4 outbound.");

        rep.sight.until("the table says Paused", () -> {
            var lines = rep.sight.lines();
            if (lines.size() != before.size()) return false;
            for (int i = 0; i < lines.size(); i++) {
                var was = before.get(i).state();
                var expected = was.equals("Added") || was.equals("Active") ? "Paused" : was;
                if (!lines.get(i).state().equals(expected)) return false;
            }
            return true;
        });
        assertThat(before).anyMatch(line -> line.state().equals("Active"));

        var held = stored.in(OUTBOUND, SequenceState.PAUSED);
        rep.letsDaysPass(6);

        assertThat(program.mails()).isPositive();
        assertThat(Arrays.stream(held).filter(this::isMailDue)).isNotEmpty();
        assertThat(Arrays.stream(held).map(contact -> program.mailsTo(contact, outbound)))
                .containsOnly(0L);
        rep.sight.until(
                "the badge counts the others alone",
                () -> rep.sight
                        .words("#nav-tasks .rail-badge")
                        .equals(String.valueOf(openTasks().pressing())));
        rep.clicks("#nav-tasks");
        rep.unfoldsTasks();
        assertThat(rep.sight.tasks())
                .hasSize(openTasks().all())
                .isNotEmpty()
                .noneMatch(task -> task.contains(OUTBOUND));
    }

    private boolean isMailDue(long contact) {
        var step = program.stored().kept(contact, OUTBOUND);
        return step.kind() == StepKind.AUTOMATIC_EMAIL
                && Objects.requireNonNull(step.at())
                        .isBefore(program.engine().clock.instant());
    }

    private TaskCounts openTasks() {
        return program.engine().tasking.counts(program.engine().clock.instant());
    }

    @Test
    void ofContactsInDifferentSequencesOnlyThoseInTheChosenOneArePaused() {
        var rep = program.rep();
        var stored = program.stored();
        rep.chooses("active");
        var selected = stored.first(12, Criterion.state(SequenceState.ACTIVE));
        var chosen = "Nordic partners";
        var pausable = stored.in(chosen, SequenceState.ACTIVE, selected);
        var before = stored.places(selected);
        assertThat(pausable).hasSizeBetween(2, 10);

        rep.selectsFirst(selected.length);
        rep.asksToPauseIn(chosen);
        assertThat(rep.sight.words("#pause-dialog"))
                .contains(pausable.length + " will be paused")
                .contains(selected.length - pausable.length + " not in this sequence");
        rep.clicks("#pause-submit");
        rep.isTold(pausable.length + " contacts paused in Nordic partners.");

        assertThat(stored.in(chosen, SequenceState.PAUSED, selected)).containsExactly(pausable);
        assertThat(stored.places(selected).stream().filter(place -> !isIn(chosen, place)))
                .containsExactlyElementsOf(
                        before.stream().filter(place -> !isIn(chosen, place)).toList());
        var unpaused = stored.first(5, Criterion.state(SequenceState.ACTIVE));
        rep.sight.until(
                "those left active move up",
                () -> rep.sight.lines().size() > unpaused.length
                        && rep.sight.lines().stream()
                                .allMatch(line -> line.state().equals("Active")));
        assertThat(Arrays.stream(unpaused))
                .noneMatch(contact -> Arrays.stream(pausable).anyMatch(it -> it == contact));
    }

    private static boolean isIn(String sequence, Stored.Place place) {
        return place.sequence().equals(sequence);
    }

    @Test
    void aContactIsPausedAndUnpausedInItsPane() {
        var rep = program.rep();
        long outbound = program.stored().sequence(OUTBOUND);
        rep.opens("Alan Turing");
        rep.seesInPane("Planned for Wed 11 Mar 10:12");

        rep.clicks("#pane-pause-" + outbound);
        rep.isTold("Alan Turing is paused in Q4 outbound.");
        rep.seesInPane("Paused by hand on Thu 5 Mar at 16:02, until you unpause.");
        rep.seesInPane("If you unpause now, step 2 leaves Wed 11 Mar 10:12, the slot first planned.");
        rep.seesLine("Paused", "kept Wed 11 Mar");

        rep.clicks("#pane-unpause-" + outbound);
        rep.isTold("Alan Turing is unpaused in Q4 outbound; the next step comes Wed 11 Mar 10:12.");
        rep.seesInPane("Planned for Wed 11 Mar 10:12");
        rep.seesLine("Active", "Wed 11 Mar 10:12");
    }

    @Test
    void pausedContactsAreFoundByTheFilter() {
        var rep = program.rep();
        var stored = program.stored();
        rep.filtersBy("Sequence state", "Paused");
        rep.filtersBy("Sequence", OUTBOUND);

        var found = stored.in(OUTBOUND, SequenceState.PAUSED);
        rep.sight.until(
                "the paused are counted",
                () -> rep.sight.words("#contacts-count").equals(found.length + " of 1,000"));
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(rep.sight.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.state()).isEqualTo("Paused");
            assertThat(line.sequence()).startsWith(OUTBOUND);
        });
    }
}
