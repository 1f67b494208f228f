package app.fermata.ui.transfer;

import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Texts;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// The card over a long export: how far it is, and *Cancel*.
final class ExportCard {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar(0);
    private final Modal<Boolean> modal = new Modal<>(Modal.Size.SMALL, Texts.get("export.title"));

    ExportCard(int contacts) {
        bar.setId("export-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        var words = new Label(Texts.get("export.running", contacts));
        words.setWrapText(true);
        var body = new VBox(words, bar);
        body.getStyleClass().add("form");
        modal.setBody(body);
        modal.primaryButton().setVisible(false);
        modal.primaryButton().setManaged(false);
        modal.primaryButton().setDisable(true);
        modal.setFirstFocus(modal.cancelButton());
    }

    Modal<Boolean> modal() {
        return modal;
    }

    DoubleProperty progress() {
        return bar.progressProperty();
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
    }

    void close() {
        modal.cancel();
    }
}
