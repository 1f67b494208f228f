package app.fermata.ui.pause;

import app.fermata.sequence.Overdue;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UnpausePreview;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.ui.kit.Dialogue;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.SequencePicker;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Tiles;
import app.fermata.ui.kit.Tiles.Tile;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The unpause dialog: sequence, what becomes of overdue steps, and what would change for whom.
final class UnpauseView {

    private final UnpauseModel model;
    private final Tiles tiles = new Tiles();
    private final UnpauseTable table;
    private final DayBars days = new DayBars();
    private final Prose quotas = new Prose();
    private final Label over = new Label();
    private final SkippedNames names = new SkippedNames("unpause-names", "unpause.names.show");
    private final Modal<UnpauseRequest> modal;

    UnpauseView(UnpauseModel model, Supplier<Optional<UnpauseRequest>> request) {
        this.model = model;
        this.table = new UnpauseTable(model.clock);
        var picker = new SequencePicker<>(
                "unpause-sequence",
                model.plan,
                SequenceChoice::name,
                choice -> Texts.get("unpause.choice", choice.paused(), model.plan.selected.get()));
        var overduePicker = new OverduePicker(model.overdue);
        var sequenceField = Dialogue.field("pause.sequence", picker);
        HBox.setHgrow(sequenceField, Priority.ALWAYS);
        var fields = new HBox(sequenceField, Dialogue.field("unpause.overdue", overduePicker));
        fields.getStyleClass().add("fields");

        quotas.getStyleClass().add("muted");
        quotas.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(quotas, Priority.ALWAYS);
        over.setWrapText(true);
        over.setMinHeight(Region.USE_PREF_SIZE);
        over.managedProperty().bind(over.visibleProperty());
        var outlook = new HBox(days, quotas);
        outlook.getStyleClass().add("outlook");
        outlook.visibleProperty().bind(days.visibleProperty().or(quotas.visibleProperty()));
        outlook.managedProperty().bind(outlook.visibleProperty());
        quotas.managedProperty().bind(quotas.visibleProperty());

        var preview = new VBox(tiles, table, over, outlook, names);
        preview.getStyleClass().add("preview");
        Dialogue.follow(preview, model.plan);
        model.plan.preview.subscribe(this::show);

        var form = new VBox(fields, preview);
        form.getStyleClass().add("form");
        modal = Dialogue.card(
                Modal.Size.LARGE, "unpause", Texts.get("unpause.title"), form, model.obstacle, model.ready);
        modal.subtitleProperty().set(Texts.get("unpause.subtitle", model.plan.selected.get()));
        modal.setPrimary("", () -> request.get().orElseThrow());
        modal.primaryButton()
                .textProperty()
                .bind(Bindings.createStringBinding(() -> button(model.plan.preview.get()), model.plan.preview));
        modal.setFirstFocus(picker);
    }

    Modal<UnpauseRequest> modal() {
        return modal;
    }

    private void show(UnpausePreview plan) {
        if (plan == null) {
            return;
        }
        int untouched = Skips.total(plan.skipped(), skip -> true);
        tiles.show(
                new Tile(plan.rows().size(), Texts.get("unpause.will")),
                new Tile(plan.kept(), Texts.get("unpause.kept", plan.kept())),
                new Tile(plan.overdue(), overdueWords(model.overdue.get())),
                new Tile(
                        untouched,
                        untouched == 0
                                ? Texts.get("unpause.untouched")
                                : Texts.get("unpause.untouched.why", Skips.inShort(plan.skipped()))));
        table.show(plan);
        over.setText(Texts.get("unpause.over", plan.over()));
        over.setVisible(plan.over() > 0);
        days.show(plan.messagesPerDay());
        quotas.textProperty()
                .set(Texts.get(
                        "unpause.quotas", plan.quota().perHour(), plan.quota().perDay()));
        quotas.setVisible(plan.spreadDropped() > 0);
        names.show(plan.skipped(), plan.names());
    }

    private static String overdueWords(Overdue overdue) {
        return switch (overdue) {
            case Overdue.AsSoonAsPossible() -> Texts.get("unpause.soon");
            case Overdue.SpreadOver(var workingDays) -> Texts.get("unpause.spread", workingDays);
        };
    }

    private static String button(UnpausePreview plan) {
        return Texts.get("unpause.button", plan == null ? 0 : plan.rows().size());
    }
}
