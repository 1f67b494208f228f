package app.fermata.ui.pause;

import app.fermata.sequence.PausePreview;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.ui.kit.Dialogue;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.SequencePicker;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Tiles;
import app.fermata.ui.kit.Tiles.Tile;
import app.fermata.ui.kit.UntilPicker;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pause dialog: sequence, until when, and what would change.
final class PauseView {

    private final InstantSource clock;
    private final Tiles tiles = new Tiles();
    private final Label reasons = new Label();
    private final Prose sentence = new Prose();
    private final Label leaving = new Label();
    private final SkippedNames names = new SkippedNames("pause-names", "pause.names.show");
    private final VBox preview;
    private final Modal<PauseRequest> modal;

    PauseView(PauseModel model, InstantSource clock, Supplier<Optional<PauseRequest>> request) {
        this.clock = clock;
        var picker = new SequencePicker<>(
                "pause-sequence",
                model.plan,
                SequenceChoice::name,
                choice -> Texts.get("pause.choice", choice.pausable(), model.plan.selected.get()));
        var until = new UntilPicker("pause-until", 2, clock);
        until.valueProperty().bindBidirectional(model.until);
        model.plan.chosen.subscribe(choice -> {
            if (choice != null) {
                until.zoneProperty().set(choice.zone());
            }
        });

        reasons.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        reasons.setWrapText(true);
        reasons.setMinHeight(Region.USE_PREF_SIZE);
        reasons.managedProperty().bind(reasons.visibleProperty());
        sentence.getStyleClass().add("muted");
        leaving.setWrapText(true);
        leaving.setMinHeight(Region.USE_PREF_SIZE);
        leaving.managedProperty().bind(leaving.visibleProperty());
        preview = new VBox(tiles, reasons, sentence, leaving, names);
        preview.getStyleClass().add("preview");
        Dialogue.follow(preview, model.plan);
        model.plan.preview.subscribe(this::show);

        var form = new VBox(Dialogue.field("pause.sequence", picker), Dialogue.field("until.label", until), preview);
        form.getStyleClass().add("form");
        modal = Dialogue.card(Modal.Size.MEDIUM, "pause", Texts.get("pause.title"), form, model.obstacle, model.ready);
        modal.subtitleProperty().set(Texts.get("pause.subtitle", model.plan.selected.get()));
        modal.setPrimary("", () -> request.get().orElseThrow());
        modal.primaryButton().setGraphic(Icons.bars());
        modal.primaryButton()
                .textProperty()
                .bind(Bindings.createStringBinding(() -> button(model.plan.preview.get()), model.plan.preview));
        modal.setFirstFocus(picker);
    }

    Modal<PauseRequest> modal() {
        return modal;
    }

    private void show(PausePreview plan) {
        if (plan == null) {
            return;
        }
        tiles.show(tiles(plan));
        reasons.setText(Texts.get("pause.others.which", Skips.words(plan.skipped(), PauseView::isOther)));
        reasons.setVisible(Skips.total(plan.skipped(), PauseView::isOther) > 0);
        sentence.textProperty().set(sentence(plan, clock.instant()));
        sentence.setVisible(plan.willPause() > 0);
        sentence.setManaged(plan.willPause() > 0);
        leaving.setText(Texts.get("pause.leaving", plan.leaving()));
        leaving.setVisible(plan.leaving() > 0);
        names.show(plan.skipped(), plan.names());
    }

    private static Tile[] tiles(PausePreview plan) {
        var tiles = new ArrayList<Tile>();
        tiles.add(new Tile(plan.willPause(), Texts.get("pause.will")));
        tiles.add(new Tile(Skips.count(plan.skipped(), SequenceState.PAUSED), Texts.get("pause.already")));
        tiles.add(new Tile(Skips.count(plan.skipped(), null), Texts.get("pause.absent")));
        int others = Skips.total(plan.skipped(), PauseView::isOther);
        if (others > 0) {
            tiles.add(new Tile(others, Texts.get("pause.others")));
        }
        return tiles.toArray(Tile[]::new);
    }

    private static boolean isOther(Skip skip) {
        return skip.state() != null && skip.state() != SequenceState.PAUSED;
    }

    private static String sentence(PausePreview plan, Instant now) {
        String then = Texts.get("pause.until.then", plan.sequenceName());
        PausePreview.Next next = plan.next();
        return next == null
                ? then
                : then + " " + Texts.get("pause.next", next.contactName(), Texts.moment(next.at(), plan.zone(), now));
    }

    private static String button(PausePreview plan) {
        return Texts.get("pause.button", plan == null ? 0 : plan.willPause());
    }
}
