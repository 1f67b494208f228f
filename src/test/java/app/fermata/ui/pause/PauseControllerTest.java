package app.fermata.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.UnplannableException;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Until;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PauseControllerTest {

    private final ScriptedPlans plans = ScriptedPlans.asDrawn();
    private final Selection selection = Selection.of(Selections.ids(11));

    @BeforeEach
    void english() {
        Texts.use("en");
    }

    @Test
    void theSequenceWithMostToPauseIsChosenFirst() {
        var controller = pausing();
        assertThat(controller.model().plan.chosen.get()).isEqualTo(Selections.OUTBOUND);
        assertThat(controller.model().plan.preview.get()).isEqualTo(Selections.pausing());
        assertThat(controller.request()).contains(new PauseRequest(selection, 1, null));
    }

    @Test
    void theEndOfThePauseIsADayOfTheSequencesZone() {
        var controller = pausing();
        controller.model().until.set(Until.on(LocalDate.of(2026, 3, 16)));
        assertThat(controller.request()).contains(new PauseRequest(selection, 1, Selections.paris("2026-03-16T00:00")));
        controller.model().plan.chosen.set(Selections.RENEWALS);
        assertThat(controller.request()).contains(new PauseRequest(selection, 2, Selections.paris("2026-03-16T01:00")));
    }

    @Test
    void aDayInThePastIsNoRequest() {
        var controller = pausing();
        controller.model().until.set(Until.on(LocalDate.of(2026, 3, 4)));
        assertThat(controller.model().obstacle.get()).isEqualTo("Wed 4 Mar is not after today. Choose a later day.");
        assertThat(controller.request()).isEmpty();
    }

    @Test
    void nobodyToPauseIsSaid() {
        var controller = pausing();
        controller.model().plan.chosen.set(Selections.LONG_NAME);
        assertThat(controller.model().ready.get()).isFalse();
        assertThat(controller.model().obstacle.get()).startsWith("None of them can be paused in Re-engagement");
    }

    @Test
    void aSelectionInNoSequenceIsSaid() {
        plans.choices.clear();
        var controller = pausing();
        assertThat(controller.model().obstacle.get()).isEqualTo("None of the selected contacts is in a sequence.");
        assertThat(controller.request()).isEmpty();
    }

    @Test
    void anEmptySelectionIsSaid() {
        plans.choices.clear();
        var controller = new PauseController(plans, Background.immediate(), Selections.CLOCK, Selection.of());
        controller.open();
        assertThat(controller.model().obstacle.get()).isEqualTo("Select contacts first.");
    }

    @Test
    void aPreviewThatFailsIsToldAndAnotherChoiceHelps() {
        plans.failure = new UnplannableException("Q4 outbound", UnplannableException.Reason.NO_SCHEDULE);
        var controller = pausing();
        assertThat(controller.model().obstacle.get()).startsWith("The sequence Q4 outbound has no schedule");
        assertThat(controller.request()).isEmpty();
        plans.failure = null;
        controller.model().plan.chosen.set(Selections.RENEWALS);
        assertThat(controller.model().obstacle.get()).isEmpty();
        assertThat(controller.request()).isPresent();
    }

    @Test
    void whatBecomesOfOverdueStepsIsPreviewedAnew() {
        var controller = unpausing();
        controller.model().overdue.set(new Overdue.SpreadOver(5));
        assertThat(plans.overdueAsked).containsExactly(new Overdue.AsSoonAsPossible(), new Overdue.SpreadOver(5));
        assertThat(controller.request()).contains(new UnpauseRequest(selection, 1, new Overdue.SpreadOver(5)));
    }

    @Test
    void nobodyToUnpauseIsSaid() {
        var controller = unpausing();
        controller.model().plan.chosen.set(Selections.RENEWALS);
        assertThat(controller.model().obstacle.get()).isEqualTo("None of them is paused in Renewals EMEA.");
        assertThat(controller.request()).isEmpty();
    }

    private PauseController pausing() {
        var controller = new PauseController(plans, Background.immediate(), Selections.CLOCK, selection);
        controller.open();
        return controller;
    }

    private UnpauseController unpausing() {
        var controller = new UnpauseController(plans, Background.immediate(), Selections.CLOCK, selection);
        controller.open();
        return controller;
    }
}
