package app.fermata.ui.pause;

import app.fermata.sequence.PausePreview;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UntilPicker;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The pause dialog: sequence, until when, and what would change.
final class PauseView {

    private final InstantSource clock;
    private final Tile willPause = new Tile();
    private final Tile alreadyPaused = new Tile();
    private final Tile absent = new Tile();
    private final Tile others = new Tile();
    private final Prose sentence = new Prose();
    private final Label leaving = new Label();
    private final SkippedNames names = new SkippedNames("pause-names", "pause.names.show");
    private final VBox preview;
    private final Modal<PauseRequest> modal;

    PauseView(PauseModel model, InstantSource clock, Supplier<Optional<PauseRequest>> request) {
        this.clock = clock;
        var picker = new SequencePicker(
                "pause-sequence",
                model.plan,
                choice -> Texts.get("pause.choice", choice.pausable(), model.plan.selected.get()));
        var until = new UntilPicker("pause-until", 2, clock);
        until.valueProperty().bindBidirectional(model.until);
        model.plan.chosen.subscribe(choice -> {
            if (choice != null) {
                until.zoneProperty().set(choice.zone());
            }
        });

        sentence.getStyleClass().add("muted");
        leaving.setWrapText(true);
        leaving.setMinHeight(Region.USE_PREF_SIZE);
        leaving.managedProperty().bind(leaving.visibleProperty());
        var tiles = Tile.row(willPause, alreadyPaused, absent, others);
        others.managedProperty().bind(others.visibleProperty());
        preview = new VBox(tiles, sentence, leaving, names);
        preview.getStyleClass().add("preview");
        Dialogue.follow(preview, model.plan);
        model.plan.preview.subscribe(this::show);

        var form = new VBox(
                Dialogue.field("pause.sequence", picker), Dialogue.field("until.label", until), preview);
        form.getStyleClass().add("form");
        modal = Dialogue.card(Modal.Size.MEDIUM, "pause", form, model.plan, model.obstacle, model.ready);
        modal.setPrimary("", () -> request.get().orElseThrow());
        modal.primaryButton().setGraphic(Icons.of(Feather.PAUSE));
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
        willPause.show(plan.willPause(), Texts.get("pause.will"));
        alreadyPaused.show(Skips.count(plan.skipped(), SequenceState.PAUSED), Texts.get("pause.already"));
        absent.show(Skips.count(plan.skipped(), null), Texts.get("pause.absent"));
        others.show(Skips.total(plan.skipped(), PauseView::isOther), Skips.words(plan.skipped(), PauseView::isOther));
        others.setVisible(Skips.total(plan.skipped(), PauseView::isOther) > 0);
        sentence.textProperty().set(sentence(plan, clock.instant()));
        sentence.setVisible(plan.willPause() > 0);
        sentence.setManaged(plan.willPause() > 0);
        leaving.setText(Texts.get("pause.leaving", plan.leaving()));
        leaving.setVisible(plan.leaving() > 0);
        names.show(plan.skipped(), plan.names());
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
