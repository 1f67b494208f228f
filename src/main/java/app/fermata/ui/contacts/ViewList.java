package app.fermata.ui.contacts;

import app.fermata.roster.OwnView;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The views by name: those there are from the start, then the rep's own in the rep's order.
///
/// An own one has a menu (right click, or the menu key): rename (F2), move (Alt+↑, Alt+↓), delete (Delete).
final class ViewList {

    private final ContactsModel model;
    private final ContactsCallbacks callbacks;
    private final Consumer<OwnView> onRename;
    private final VBox own = new VBox();
    private final VBox root = new VBox();

    /// @param onRename asks for another name
    ViewList(ContactsModel model, ContactsCallbacks callbacks, Consumer<OwnView> onRename) {
        this.model = model;
        this.callbacks = callbacks;
        this.onRename = onRename;
        for (var view : NamedView.values()) {
            var id = "view-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var entry = new ViewEntry(id, Texts.of("view", view), view.filter(), model);
            entry.button().setOnAction(event -> callbacks.onFilterRequested(view.filter()));
            root.getChildren().add(entry);
        }
        root.getChildren().add(own);
        root.getStyleClass().add("views");
        model.ownViews.addListener((ListChangeListener<OwnView>) change -> showOwn());
        showOwn();
    }

    Node root() {
        return root;
    }

    private void showOwn() {
        own.getChildren().setAll(model.ownViews.stream().map(this::entry).toList());
    }

    private ViewEntry entry(OwnView view) {
        var entry = new ViewEntry("view-own-" + view.id(), view.name(), view.filter(), model);
        var button = entry.button();
        button.getStyleClass().add("own");
        button.setOnAction(event -> callbacks.onViewRequested(view));
        button.setContextMenu(menu(view));
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(view, event));
        if (view.filter() == null) {
            button.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            button.setTooltip(new Tooltip(Texts.get("view.unreadable", view.name())));
        }
        return entry;
    }

    private ContextMenu menu(OwnView view) {
        int at = model.ownViews.indexOf(view);
        return new ContextMenu(
                item("view-rename", "view.rename", false, () -> onRename.accept(view)),
                item("view-up", "view.up", at == 0, () -> move(view, -1)),
                item("view-down", "view.down", at == model.ownViews.size() - 1, () -> move(view, 1)),
                new SeparatorMenuItem(),
                item("view-delete", "view.delete", false, () -> callbacks.onViewDeleteRequested(view)));
    }

    private static MenuItem item(String id, String key, boolean disabled, Runnable action) {
        var item = new MenuItem(Texts.get(key));
        item.setId(id);
        item.setDisable(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void onKey(OwnView view, KeyEvent event) {
        if (event.getCode() == KeyCode.F2) onRename.accept(view);
        else if (event.getCode() == KeyCode.DELETE) callbacks.onViewDeleteRequested(view);
        else if (event.isAltDown() && event.getCode() == KeyCode.UP) move(view, -1);
        else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) move(view, 1);
        else return;
        event.consume();
    }

    private void move(OwnView view, int by) {
        int from = model.ownViews.indexOf(view);
        int to = from + by;
        if (from < 0 || to < 0 || to >= model.ownViews.size()) return;
        var ids = new ArrayList<>(model.ownViews.stream().map(OwnView::id).toList());
        ids.add(to, ids.remove(from));
        callbacks.onViewsOrderRequested(ids);
    }
}
