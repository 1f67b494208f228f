package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.roster.Criterion;
import app.fermata.sequence.SequenceState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The help article, 2. *How to unpause a contact in sequence*, in the window.
@Tag("journey")
class UnpausingJourneyTest {

    @RegisterExtension
    final Program program = new Program();

    @Test
    void ofContactsPausedInDifferentSequencesOnlyThoseOfTheChosenOneAreUnpaused() {
        var rep = program.rep();
        var stored = program.stored();
        rep.chooses("paused");
        var selected = stored.first(12, Criterion.state(SequenceState.PAUSED));
        var chosen = "Renewals EMEA";
        var paused = stored.in(chosen, SequenceState.PAUSED, selected);
        int others = selected.length - paused.length;
        var before = stored.places(selected);
        assertThat(paused).hasSizeBetween(2, 10);

        rep.selectsFirst(selected.length);
        rep.asksToUnpauseIn(chosen);
        assertThat(rep.sight.words("#unpause-dialog"))
                .contains(paused.length + " will be unpaused")
                .contains(others + " not touched:")
                .contains(" not in this sequence");
        rep.clicks("#unpause-submit");
        rep.isTold(paused.length + " contacts unpaused in Renewals EMEA. " + others + " were left as they are.");

        assertThat(stored.in(chosen, SequenceState.PAUSED, selected)).isEmpty();
        assertThat(stored.places(selected).stream()
                        .filter(place -> !place.sequence().equals(chosen)))
                .containsExactlyElementsOf(before.stream()
                        .filter(place -> !place.sequence().equals(chosen))
                        .toList());
    }

    @Test
    void whoIsNotPausedIsSkippedAndSaidSo() {
        var rep = program.rep();
        var stored = program.stored();
        var chosen = "Nordic partners";
        rep.filtersBy("Sequence", chosen);
        int selected = stored.count(stored.in(chosen));
        int paused = stored.in(chosen, SequenceState.PAUSED).length;
        int active = stored.in(chosen, SequenceState.ACTIVE).length;

        rep.selectsAll(selected);
        rep.asksToUnpauseIn(chosen);
        assertThat(rep.sight.words("#unpause-dialog"))
                .contains(paused + " will be unpaused")
                .contains(active + " active");
        rep.clicks("#unpause-submit");
        rep.isTold(
                paused + " contacts unpaused in Nordic partners. " + (selected - paused) + " were left as they are.");

        rep.sight.until(
                "nobody is shown as paused",
                () -> rep.sight.lines().stream().noneMatch(line -> line.state().equals("Paused")));
        assertThat(stored.in(chosen, SequenceState.PAUSED)).isEmpty();
    }
}
