package app.fermata.ui.shell;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The narrow column at the left: the sign of the program, an entry for each screen, and the theme at the bottom.
final class NavigationRail extends VBox {

    private static final int MOST_ON_A_BADGE = 99;

    NavigationRail(List<Screen> screens, ObjectProperty<Screen> shown, Theme theme) {
        getStyleClass().add("rail");
        getChildren().add(Emblem.node());
        screens.stream()
                .filter(screen -> !screen.atBottom())
                .forEach(screen -> getChildren().add(entry(screen, shown)));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        screens.stream()
                .filter(Screen::atBottom)
                .forEach(screen -> getChildren().add(entry(screen, shown)));
        getChildren().add(themeToggle(theme));
    }

    private static ToggleButton entry(Screen screen, ObjectProperty<Screen> shown) {
        var sign = new StackPane(Icons.of(screen.icon()), badge(screen));
        sign.getStyleClass().add("rail-sign");
        var button = railButton("nav-" + screen.id(), sign);
        button.setText(Texts.get(screen.textKey()));
        // Not a toggle group: pressing the entry already chosen must not leave nothing chosen.
        button.setOnAction(event -> {
            shown.set(screen);
            button.setSelected(true);
        });
        shown.subscribe(now -> button.setSelected(screen.equals(now)));
        return button;
    }

    private static Label badge(Screen screen) {
        var badge = new Label();
        badge.getStyleClass().add("rail-badge");
        badge.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> badgeText(screen.badge().get()), screen.badge()));
        badge.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> screen.badge().get() > 0, screen.badge()));
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }

    private static ToggleButton themeToggle(Theme theme) {
        FontIcon icon = Icons.of(Feather.MOON);
        var button = railButton("theme-toggle", icon);
        theme.darkProperty().subscribe(dark -> {
            icon.setIconCode(dark ? Feather.SUN : Feather.MOON);
            button.setText(Texts.get(dark ? "shell.theme.light" : "shell.theme.dark"));
        });
        button.setOnAction(event -> {
            theme.toggle();
            button.setSelected(false);
        });
        return button;
    }

    private static ToggleButton railButton(String id, Node graphic) {
        var button = new ToggleButton(null, graphic);
        button.setId(id);
        button.getStyleClass().add("rail-entry");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static String badgeText(int count) {
        return count > MOST_ON_A_BADGE ? Texts.get("badge.more", MOST_ON_A_BADGE) : Texts.number(count);
    }
}
