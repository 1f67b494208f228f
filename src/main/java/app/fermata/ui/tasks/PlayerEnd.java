package app.fermata.ui.tasks;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The end of a sitting: nothing is left, and this is what was done.
final class PlayerEnd {

    private final PlayerModel model;
    private final PlayerView.Actions actions;
    private final VBox root = new VBox();

    PlayerEnd(PlayerModel model, PlayerView.Actions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("player-end");
        root.getStyleClass().addAll("empty", "player-end");
        model.current.subscribe(task -> show());
        model.kind.subscribe(kind -> show());
        model.deeds.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show() {
        if (model.current.get() != null) {
            root.getChildren().clear();
            return;
        }
        var icon = Icons.of(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("empty-sign");
        var kind = model.kind.get();
        int others = model.left(null);
        var title = new Label(kind == null || others == 0 ? Texts.get("player.end") : Texts.get("player.end.kind"));
        title.getStyleClass().add("page-title");
        root.getChildren().setAll(icon, title, tiles());
        var buttons = new HBox();
        buttons.getStyleClass().add("player-tiles");
        buttons.setAlignment(Pos.CENTER);
        if (others > 0) {
            var more = button("player-more", Texts.get("player.end.more", others));
            more.setOnAction(event -> actions.onKindRequested(null));
            more.getStyleClass().add(Styles.ACCENT);
            buttons.getChildren().add(more);
        }
        var back = button("player-back", Texts.get("player.end.back"));
        if (others == 0) {
            back.getStyleClass().add(Styles.ACCENT);
        }
        back.setOnAction(event -> actions.onLeaveRequested());
        buttons.getChildren().add(back);
        root.getChildren().add(buttons);
        if (!model.deeds.isEmpty()) {
            root.getChildren().add(list());
        }
    }

    private Node tiles() {
        var tiles = new HBox();
        tiles.getStyleClass().add("player-tiles");
        tiles.setAlignment(Pos.CENTER);
        for (var kind : Deed.Kind.values()) {
            long count =
                    model.deeds.stream().filter(deed -> deed.kind() == kind).count();
            var number = new Label(Texts.number(count));
            number.getStyleClass().add("number");
            var words = new Label(Texts.of("player.deed", kind));
            words.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
            var tile = new VBox(number, words);
            tile.getStyleClass().addAll("tile", "player-tile");
            tiles.getChildren().add(tile);
        }
        return tiles;
    }

    private Node list() {
        var lines = new VBox();
        lines.getStyleClass().add("player-deeds");
        for (var deed : model.deeds) {
            var line = new Label(TaskWords.said(deed, model.now.get()));
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.getStyleClass().add("muted");
            lines.getChildren().add(line);
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("contact-scroll", "player-deeds-scroll");
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }
}
