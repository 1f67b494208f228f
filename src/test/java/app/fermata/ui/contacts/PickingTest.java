package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PickingTest {

    private final ContactsModel model = new ContactsModel(
            new PagedRows((ids, onLoaded, onFailure) -> {}), InstantSource.fixed(ContactsInMemory.NOW));
    private final Picking picking = new Picking(model);

    @BeforeEach
    void tenContacts() {
        model.rows.show(LongStream.range(100, 110).toArray(), List.of());
    }

    @Test
    void clickSelectsJustThatLine() {
        picking.click(1, false, false);
        picking.click(4, false, false);

        assertThat(model.selection.toArray()).containsExactly(104);
        assertThat(model.current.get()).isEqualTo(104);
    }

    @Test
    void ctrlClickAddsAndTakesOut() {
        picking.click(1, false, false);
        picking.click(4, true, false);
        picking.click(1, true, false);

        assertThat(model.selection.toArray()).containsExactly(104);
        assertThat(model.current.get()).isEqualTo(101);
    }

    @Test
    void shiftClickSelectsFromTheAnchorAndForgetsTheRest() {
        picking.click(0, false, false);
        picking.click(5, true, false);
        picking.click(3, false, true);
        assertThat(model.selection.toArray()).containsExactly(103, 104, 105);

        picking.click(7, false, true);
        assertThat(model.selection.toArray()).containsExactly(105, 106, 107);
    }

    @Test
    void ctrlShiftClickKeepsTheRest() {
        picking.click(0, false, false);
        picking.click(5, true, false);
        picking.click(7, true, true);

        assertThat(model.selection.toArray()).containsExactly(100, 105, 106, 107);
    }

    @Test
    void ticksAreTheSameSelection() {
        picking.click(1, false, false);
        picking.tick(3, false);
        picking.tick(6, true);

        assertThat(model.selection.toArray()).containsExactly(101, 103, 104, 105, 106);
    }

    @Test
    void shiftArrowsGrowAndShrinkTheRange() {
        picking.click(2, false, false);
        picking.moveTo(3, false, true);
        picking.moveTo(4, false, true);
        picking.moveTo(3, false, true);

        assertThat(model.selection.toArray()).containsExactly(102, 103);
    }

    @Test
    void ctrlArrowsMoveOnlyTheFrameAndSpaceToggles() {
        picking.click(2, false, false);
        picking.moveTo(3, true, false);
        picking.moveTo(4, true, false);
        assertThat(model.selection.toArray()).containsExactly(102);

        picking.toggleCurrent();
        assertThat(model.selection.toArray()).containsExactly(102, 104);
    }

    @Test
    void menuOnASelectedLineKeepsTheSelection() {
        picking.click(2, false, false);
        picking.tick(3, false);
        picking.point(2);
        assertThat(model.selection.toArray()).containsExactly(102, 103);

        picking.point(8);
        assertThat(model.selection.toArray()).containsExactly(108);
    }

    @Test
    void rangeStartsFromTheSameContactAfterAReload() {
        picking.click(2, false, false);
        model.rows.show(
                LongStream.of(109, 108, 107, 106, 105, 104, 103, 102, 101, 100).toArray(), List.of());
        picking.click(5, false, true);

        assertThat(model.selection.toArray()).containsExactly(102, 103, 104);
    }

    @Test
    void hundredThousandAreSelectedAndToggledAtOnce() {
        model.rows.show(LongStream.range(0, 100_000).toArray(), List.of());

        model.selection.add(model.rows.ids());
        picking.tick(50_000, false);

        assertThat(model.selection.countProperty().get()).isEqualTo(99_999);
        assertThat(model.selection.contains(50_000)).isFalse();
    }
}
