package app.fermata.ui.contacts;

import app.fermata.ui.contacts.ContactsModel.Phase;
import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lays out the contacts screen: filter panel, header, selection bar and table, contact pane (`design/screens.md`).
final class ContactsView {

    // Widths of the window; the navigation rail beside this screen is 72 wide.
    private static final double FILTER_FITS = 1200 - 72;
    private static final double PANE_FITS = 1100 - 72;

    private final ContactsModel model;
    private final ContactCommands commands;
    private final ContactTable table;
    private final SearchBox search;
    private final BooleanProperty filterOpened = new SimpleBooleanProperty(this, "filterOpened");
    private final FoldingPanel filter;
    private final StackPane root;

    ContactsView(
            ContactsModel model,
            ContactsCallbacks callbacks,
            ContactCommands commands,
            List<Command> adding,
            Region pane) {
        this.model = model;
        this.commands = commands;
        table = new ContactTable(model, callbacks, new EmptyTable(model, callbacks).root());
        table.node().setContextMenu(new ContextMenu());
        table.node().getContextMenu().getItems().setAll(commands.menuItems());
        search = new SearchBox(model, callbacks, table.node()::requestFocus);

        var beside = new BorderPane();
        root = new StackPane(beside);
        root.setId("contacts");
        root.getStyleClass().add("contacts");
        filter = new FoldingPanel(
                new FilterPanel(model, callbacks).root(),
                Side.LEFT,
                beside,
                root,
                filterOpened,
                new SimpleBooleanProperty(true));
        filter.roomProperty().bind(root.widthProperty().greaterThanOrEqualTo(FILTER_FITS));
        var shown = model.current.isNotEqualTo(ContactsModel.NONE).and(model.paneWanted);
        new FoldingPanel(slot(pane), Side.RIGHT, beside, root, model.paneOpened, shown)
                .roomProperty()
                .bind(root.widthProperty().greaterThanOrEqualTo(PANE_FITS));
        var main = new VBox(
                header(adding),
                new FilterSentence(model).root(),
                new SelectionBar(model, callbacks).root(),
                table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        main.setMinWidth(0);
        beside.setCenter(main);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyPressed);
        main.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> filterOpened.set(false));
    }

    Parent root() {
        return root;
    }

    private static Region slot(Region pane) {
        var slot = new StackPane(pane);
        slot.setId("pane-slot");
        slot.getStyleClass().add("pane-slot");
        return slot;
    }

    private HBox header(List<Command> adding) {
        var title = new Label(Texts.get("contacts.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label();
        count.setId("contacts-count");
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::countWords, model.matching, model.total, model.filter, model.phase));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(search.node(), Priority.SOMETIMES);

        var actions = new MenuButton(Texts.get("contacts.actions"));
        actions.setId("actions");
        actions.getStyleClass().add(Styles.ACCENT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.getItems().setAll(commands.menuItems());

        var header = new HBox(filterToggle(), title, count, gap, search.node(), columnChooser(), actions);
        header.getStyleClass().add("page-header");
        if (!adding.isEmpty()) header.getChildren().add(header.getChildren().size() - 1, addMenu(adding));
        return header;
    }

    private static MenuButton addMenu(List<Command> adding) {
        var add = new MenuButton(Texts.get("contacts.add"), Icons.of(Feather.PLUS));
        add.setId("contacts-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        adding.forEach(command -> {
            var item = command.menuItem();
            item.setId(command.textKey().replace('.', '-'));
            add.getItems().add(item);
        });
        return add;
    }

    private String countWords() {
        if (model.phase.get() != Phase.COMPLETE) {
            return "";
        }
        return model.filter.get().isAll()
                ? Texts.number(model.total.get())
                : Texts.get("contacts.count", model.matching.get(), model.total.get());
    }

    private Button filterToggle() {
        var toggle = square("filter-toggle", Feather.FILTER, "contacts.filter.show");
        toggle.visibleProperty().bind(filter.roomProperty().not());
        toggle.managedProperty().bind(toggle.visibleProperty());
        toggle.setOnAction(event -> filterOpened.set(!filterOpened.get()));
        return toggle;
    }

    private Button columnChooser() {
        var menu = new ContextMenu();
        for (var column : table.columns().optional()) {
            var item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        }
        var columns = square("columns", Feather.COLUMNS, "contacts.columns");
        columns.setOnAction(event -> menu.show(columns, Side.BOTTOM, 0, 4));
        return columns;
    }

    private static Button square(String id, Feather sign, String key) {
        var button = new Button(null, Icons.of(sign));
        button.setId(id);
        button.getStyleClass().add("square");
        button.setAccessibleText(Texts.get(key));
        button.setTooltip(new Tooltip(Texts.get(key)));
        return button;
    }

    private void onKeyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (filterOpened.get()) {
            filterOpened.set(false);
            event.consume();
        } else if (model.paneOpened.get()) {
            model.paneOpened.set(false);
            event.consume();
        }
    }
}
