package app.fermata.ui.enroll;

import app.fermata.sequence.Refusal;
import app.fermata.sequence.Refused;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Who is refused: a chip for each reason with how many, and below the names of the one that is unfolded.
///
/// Node ids: `enroll-refused-<KIND>` for the chips, `enroll-refused-names` for the names.
final class RefusedList extends VBox {

    private static final double ROW = 28;
    private static final int ROWS_SHOWN = 4;

    private final FlowPane reasons = new FlowPane(8, 8);
    private final ListView<Refused.Named> names = new ListView<>();
    private final Label more = new Label();
    private Refusal.@Nullable Kind unfolded;

    RefusedList() {
        getStyleClass().addAll("skipped-names", "refused");
        names.setId("enroll-refused-names");
        names.getStyleClass().add("names");
        names.setFixedCellSize(ROW);
        names.setCellFactory(list -> new Line());
        names.managedProperty().bind(names.visibleProperty());
        more.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        more.managedProperty().bind(more.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(reasons, names, more);
        show(List.of());
    }

    /// Shows these; the reason unfolded before stays so where it is still among them.
    void show(List<Refused> refused) {
        reasons.getChildren().setAll(refused.stream().map(this::chip).toList());
        setVisible(!refused.isEmpty());
        unfold(refused.stream()
                .filter(one -> one.kind() == unfolded)
                .findFirst()
                .orElse(null));
    }

    private ToggleButton chip(Refused one) {
        var chip = new ToggleButton(RefusalWords.counted(one), Icons.of(Feather.CHEVRON_DOWN));
        chip.setId("enroll-refused-" + one.kind());
        chip.getStyleClass().addAll("choice", "reason");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setSelected(one.kind() == unfolded);
        chip.setOnAction(event -> unfold(chip.isSelected() ? one : null));
        return chip;
    }

    private void unfold(@Nullable Refused one) {
        unfolded = one == null ? null : one.kind();
        for (var chip : reasons.getChildren()) {
            ((ToggleButton) chip).setSelected(one != null && chip.getId().endsWith("-" + one.kind()));
        }
        names.setVisible(one != null);
        names.getItems().setAll(one == null ? List.of() : one.some());
        double height = Math.clamp(names.getItems().size(), 1, ROWS_SHOWN) * ROW + 2;
        names.setMinHeight(height);
        names.setPrefHeight(height);
        int unnamed = one == null ? 0 : one.count() - one.some().size();
        more.setText(Texts.get("names.more", unnamed));
        more.setVisible(unnamed > 0);
    }

    /// A name and the reason, which shows itself whole under the pointer where it is cut.
    private static final class Line extends ListCell<Refused.Named> {

        private final Label name = new Label();
        private final Label reason = new Label();
        private final Tooltip whole = new Tooltip();
        private final HBox line = new HBox(name, reason);

        Line() {
            name.setPrefWidth(220);
            name.setMinWidth(120);
            reason.getStyleClass().add(Styles.TEXT_MUTED);
            HBox.setHgrow(reason, Priority.ALWAYS);
            line.getStyleClass().add("sequence-choice");
            whole.setWrapText(true);
            whole.setMaxWidth(480);
            // A cell asks for the width of its text: the list would scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Refused.@Nullable Named contact, boolean empty) {
            super.updateItem(contact, empty);
            if (empty || contact == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setGraphic(line);
            setTooltip(whole);
            name.setText(contact.name());
            reason.setText(RefusalWords.why(contact.why()));
            whole.setText(reason.getText());
        }
    }
}
