package app.fermata.ui;

import app.fermata.ui.kit.Avatar;
import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.SearchField;
import app.fermata.ui.kit.StateBadge;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.StatusBar;
import app.fermata.ui.shell.StatusBarModel;
import app.fermata.ui.shell.Theme;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Every piece of the kit on one window, in the arrangement of the design's pictures, for looking at.
///
/// `java … app.fermata.ui.Gallery [language]` on the headless platform writes `target/pictures/gallery-*.png`.
public final class Gallery {

    private record Row(String name, String company, String status, String sequence, String style, String next) {}

    private static final List<Row> ROWS = List.of(
            new Row("Ada Lovelace", "Analytical Engines", "Contacted", "Q4 outbound", "paused", "kept Wed 11 Mar"),
            new Row("Alan Turing", "Bletchley Systems", "Contacted", "Q4 outbound", "active", "Wed 11 Mar 10:12"),
            new Row("Barbara Liskov", "Substitution GmbH", "Replied", "Renewals EMEA", "replied", "–"),
            new Row("Donald Knuth", "Literate Press", "Contacted", "Trial follow-up", "added", "Fri 6 Mar 09:20"),
            new Row("Frances Allen", "Optimising Partners", "Unresponsive", "Renewals EMEA", "stopped", "waits 6 days"),
            new Row("Hedy Lamarr", "Spread Spectrum Radio Company", "Bad data", "Q4 outbound", "failed", "–"));

    private final ModalHost modals = new ModalHost();
    private final NoticeBar notices = new NoticeBar();
    private final Theme theme = new Theme();
    private final Scene scene;
    private final Stage stage = new Stage();

    private Gallery() {
        var model = new StatusBarModel();
        model.mailboxProperty().set("me@rep.example");
        model.nextAtProperty().set(Instant.parse("2026-03-06T08:20:00Z"));
        model.nextToProperty().set("Johann Wolfeschlegelsteinhausen");
        model.sentTodayProperty().set(12);
        model.quotaProperty().set(400);
        model.nowProperty().set(Instant.parse("2026-03-05T15:02:00Z"));
        model.zoneProperty().set(ZoneId.of("Europe/Paris"));
        model.movableClockProperty().set(true);
        var bar = new StatusBar(model, new StatusBar.Callbacks() {
            @Override
            public void onHourRequested() {}

            @Override
            public void onDayRequested() {}

            @Override
            public void onNextDepartureRequested() {}

            @Override
            public void onCancelRequested() {}
        });
        var screens = List.of(
                new Screen("contacts", "nav.contacts", Feather.USERS, contacts()),
                new Screen("tasks", "nav.tasks", Feather.CHECK_SQUARE, new Label(), new SimpleIntegerProperty(7)));
        var shell = new Shell(screens, bar.root(), modals, notices, theme);
        scene = shell.scene(1440, 900);
        Shell.prepare(stage);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) {
        Texts.use(args.length > 0 ? args[0] : "en");
        Theme.prepare();
        Platform.startup(() -> Platform.runLater(() -> {
            try {
                new Gallery().tour();
            } finally {
                Platform.exit();
            }
        }));
    }

    private void tour() {
        for (String size : List.of("1440x900", "1000x700")) {
            stage.setWidth(Double.parseDouble(size.substring(0, 4)));
            stage.setHeight(Double.parseDouble(size.substring(5)));
            for (boolean dark : List.of(false, true)) {
                theme.setDark(dark);
                String look = (dark ? "dark-" : "light-") + size;
                notices.show(new Notice("9 contacts paused in Q4 outbound. 2 were already paused.", "Undo", () -> {}));
                settle();
                Snapshots.take(scene, "gallery-" + look);
                notices.dismiss();
                var actions = (MenuButton) scene.lookup("#actions");
                actions.show();
                settle();
                Snapshots.take(actions.getItems().getFirst().getParentPopup().getScene(), "gallery-menu-" + look);
                actions.hide();
                closeAfter(() -> Snapshots.take(scene, "gallery-pause-" + look));
                modals.ask(pauseCard());
            }
        }
        closeAfter(() -> Snapshots.take(scene, "gallery-large"));
        modals.ask(largeCard());
        closeAfter(() -> Snapshots.take(scene, "gallery-confirm"));
        modals.confirm(
                "Delete 3 contacts?",
                "They leave every sequence they are in, and what was written about them goes too. This sentence goes on"
                        + " for long enough to need a second and perhaps a third line.",
                "Delete 3 contacts");
    }

    private static void settle() {
        var done = new Object();
        var wait = new PauseTransition(Duration.millis(400));
        wait.setOnFinished(event -> Platform.exitNestedEventLoop(done, null));
        wait.play();
        Platform.enterNestedEventLoop(done);
    }

    private void closeAfter(Runnable work) {
        var wait = new PauseTransition(Duration.millis(400));
        wait.setOnFinished(event -> {
            work.run();
            modals.cancelAll();
        });
        wait.play();
    }

    private static Modal<String> pauseCard() {
        var modal = new Modal<String>(Modal.Size.MEDIUM, "Pause in sequence");
        modal.subtitleProperty().set("11 contacts selected. Only those in the chosen sequence are paused.");
        modal.hintProperty().set("Can be undone with Ctrl Z");
        var sequence = new ComboBox<>(FXCollections.observableArrayList("Q4 outbound", "Renewals EMEA"));
        sequence.getSelectionModel().selectFirst();
        sequence.setMaxWidth(Double.MAX_VALUE);
        var until = new HBox(8, chip("I unpause them", true), chip("A week", false), chip("A date…", false));
        var tiles = new HBox(10, tile("9", "will be paused"), tile("2", "already paused"), tile("0", "not here"));
        var prose =
                new Prose("Until then no email of **Q4 outbound** leaves to them and its tasks stay hidden. Next would"
                        + " have been Grace Hopper, Mon 9 Mar 11:31.");
        prose.getStyleClass().add("muted");
        modal.setBody(new VBox(
                12,
                new VBox(6, fieldLabel("Sequence"), sequence),
                new VBox(6, fieldLabel("Until"), until),
                tiles,
                prose));
        modal.setPrimary("Pause 9 contacts", () -> "paused");
        modal.primaryButton().setGraphic(Icons.bars());
        return modal;
    }

    private static Modal<String> largeCard() {
        var modal = new Modal<String>(Modal.Size.LARGE, "Unpause in sequence");
        modal.subtitleProperty().set("11 contacts selected. Only those paused in the chosen sequence are unpaused.");
        var table = table();
        table.getStyleClass().add("framed");
        table.setPrefHeight(260);
        var tall = new Region();
        tall.setMinHeight(300);
        tall.getStyleClass().add("callout");
        modal.setBody(new VBox(12, new HBox(10, tile("8", "will be unpaused"), tile("5", "keep")), table, tall));
        modal.setPrimary("Unpause 8 contacts", () -> "unpaused");
        modal.hintProperty().set("Can be undone with Ctrl Z");
        return modal;
    }

    private static Node contacts() {
        var title = new Label("Contacts");
        title.getStyleClass().add("page-title");
        var count = new Label("1,204 of 12,480");
        count.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var search = new SearchField("Search contacts", "Ctrl F");
        var columns = new Button(null, Icons.of(Feather.COLUMNS));
        columns.getStyleClass().add("square");
        var actions = new MenuButton("Actions", null, item("Add to sequence…"), pauseItem(), item("Export…"));
        actions.setId("actions");
        actions.getStyleClass().add(Styles.ACCENT);
        var header = new HBox(title, count, gap, search, columns, new Button("Add", Icons.of(Feather.PLUS)), actions);
        header.getStyleClass().add("page-header");
        var page = new BorderPane(table());
        page.setTop(header);
        page.setRight(pane());
        return page;
    }

    private static MenuItem pauseItem() {
        return Command.of("command.undo", () -> {})
                .shortcut("Shortcut+P")
                .icon(Feather.PAUSE)
                .enabledWhen(new SimpleBooleanProperty(), new SimpleStringProperty("nobody here is in a sequence"))
                .menuItem();
    }

    private static MenuItem item(String text) {
        return new MenuItem(text);
    }

    private static Node pane() {
        var badge = new StateBadge("paused", "Paused");
        var name = new Label("Q4 outbound");
        name.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var callout = new Prose("**Paused by hand** on Thu 5 Mar at 09:02, until you unpause.");
        callout.getStyleClass().addAll("callout", "warning");
        var unpause = new Button("Unpause", Icons.of(Feather.PLAY));
        unpause.getStyleClass().add(Styles.ACCENT);
        var disabled = new Button("Unpause on a date…");
        disabled.setDisable(true);
        var card = new VBox(12, new HBox(name, gap, badge), callout, new HBox(8, unpause, disabled));
        card.getStyleClass().add("panel");
        var tabs = new TabPane(new Tab("Sequence", card), new Tab("Activity"), new Tab("Details"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var pane = new VBox(12, new HBox(12, new Avatar("Ada Lovelace"), new Label("CTO · Analytical Engines")), tabs);
        pane.setPadding(new Insets(16));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        pane.setPrefWidth(356);
        pane.setMinWidth(356);
        pane.setMaxWidth(356);
        return pane;
    }

    private static TableView<Row> table() {
        var table = new TableView<>(FXCollections.observableArrayList(ROWS));
        var chosen = new TableColumn<Row, Boolean>();
        chosen.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(true));
        chosen.setCellFactory(column -> new TableCell<>() {
            @Override
            protected void updateItem(Boolean item, boolean empty) {
                super.updateItem(item, empty);
                var box = new CheckBox();
                box.setSelected(getIndex() % 2 == 0);
                setGraphic(empty ? null : box);
            }
        });
        chosen.setPrefWidth(36);
        var all = new CheckBox();
        all.setIndeterminate(true);
        chosen.setGraphic(all);
        table.getColumns().add(chosen);
        table.getColumns().add(column("Name", 140, Row::name));
        table.getColumns().add(column("Company", 150, Row::company));
        table.getColumns().add(column("Status", 110, Row::status));
        table.getColumns().add(column("Sequence", 120, Row::sequence));
        var state = new TableColumn<Row, String>("State");
        state.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().style()));
        state.setCellFactory(column -> new TableCell<>() {
            private final StateBadge badge = new StateBadge();

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                if (!empty) {
                    badge.show(item, item.substring(0, 1).toUpperCase(Locale.ROOT) + item.substring(1));
                }
                setGraphic(empty ? null : badge);
            }
        });
        table.getColumns().add(state);
        table.getColumns().add(column("Next step", 130, Row::next));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectIndices(0, 1, 2, 4);
        return table;
    }

    private static TableColumn<Row, String> column(String title, double width, Function<Row, String> value) {
        var column = new TableColumn<Row, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static ToggleButton chip(String text, boolean selected) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().add("choice");
        chip.setSelected(selected);
        return chip;
    }

    private static Node tile(String number, String what) {
        var count = new Label(number);
        count.getStyleClass().add("number");
        var label = new Label(what);
        label.getStyleClass().addAll("muted", "small");
        var tile = new VBox(count, label);
        tile.getStyleClass().add("tile");
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    private static Label fieldLabel(String text) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }
}
