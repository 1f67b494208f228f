package app.fermata.ui.settings;

import app.fermata.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rules of sending that hold for every sequence. Node id: `#sending-several`.
final class SendingView {

    private final VBox root = new VBox();

    SendingView(SettingsModel model, SettingsView.Actions actions) {
        root.getStyleClass().add("settings-section");
        var several = new CheckBox(Texts.get("settings.several"));
        several.setId("sending-several");
        several.getStyleClass().add("medium");
        model.several.subscribe(allowed -> several.setSelected(allowed));
        several.setOnAction(event -> actions.onSeveralRequested(several.isSelected()));
        var hint = new Label(Texts.get("settings.several.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(several, hint);
        card.getStyleClass().addAll("panel", "settings-card");
        root.getChildren().add(card);
    }

    Node root() {
        return root;
    }
}
