package app.fermata.ui.settings;

import app.fermata.contact.BlacklistRow;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.SearchField;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The blacklist: a line to add to it, a search, and what is on it.
///
/// Node ids: `#blacklist-entry`, `#blacklist-reason`, `#blacklist-add`, `#blacklist-says`, `#blacklist-search`,
/// `#blacklist-import`, `#blacklist-table`, `#blacklist-remove`.
final class BlacklistView {

    private final SettingsModel model;
    private final SettingsView.Actions actions;
    private final VBox root = new VBox();

    BlacklistView(SettingsModel model, SettingsView.Actions actions) {
        this.model = model;
        this.actions = actions;
        var table = new BlacklistTable(model, actions);
        var hint = new Label(Texts.get("blacklist.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().addAll("settings-section", "blacklist");
        root.getChildren().addAll(hint, form(), tools(table), table.root());
        VBox.setVgrow(table.root(), Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    private Node form() {
        var entry = new TextField();
        entry.setId("blacklist-entry");
        entry.setPromptText(Texts.get("blacklist.entry.prompt"));
        entry.textProperty().bindBidirectional(model.entry);
        entry.setOnAction(event -> actions.onAddRequested());
        var reason = new TextField();
        reason.setId("blacklist-reason");
        reason.setPromptText(Texts.get("blacklist.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reason);
        reason.setOnAction(event -> actions.onAddRequested());
        var add = new Button(Texts.get("blacklist.add"), Icons.of(Feather.PLUS));
        add.setId("blacklist-add");
        add.getStyleClass().add(Styles.ACCENT);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.preview.get() == null
                                || model.preview.get().fresh().isEmpty(),
                        model.preview));
        add.setOnAction(event -> actions.onAddRequested());
        var line = new HBox(Field.of("blacklist.entry", entry), Field.of("blacklist.reason", reason), add);
        line.getStyleClass().addAll("fields", "blacklist-form");
        line.getChildren().stream().limit(2).forEach(field -> {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((Region) field).setPrefWidth(160);
        });

        var problem = Field.problem(
                Bindings.createStringBinding(() -> BlacklistWords.problem(model.target.get()), model.target));
        problem.setId("blacklist-problem");
        var says = new Label();
        says.setId("blacklist-says");
        says.getStyleClass().addAll("small", "muted");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.textProperty().bind(Bindings.createStringBinding(this::effect, model.preview));
        says.visibleProperty().bind(says.textProperty().isNotEmpty());
        says.managedProperty().bind(says.visibleProperty());
        var warning = Field.problem(Bindings.createStringBinding(this::warning, model.preview));
        warning.getStyleClass().add("caution");
        var form = new VBox(line, problem, says, warning);
        form.getStyleClass().add("form-field");
        return form;
    }

    private String effect() {
        var preview = model.preview.get();
        return preview == null ? "" : BlacklistWords.effect(preview);
    }

    private String warning() {
        var preview = model.preview.get();
        return preview == null ? "" : BlacklistWords.warning(preview.fresh());
    }

    private Node tools(BlacklistTable table) {
        var search = new SearchField(Texts.get("blacklist.search"), "");
        search.setId("blacklist-search");
        search.textProperty().bindBidirectional(model.search);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(320);
        var count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.get("blacklist.count", model.blacklist.size()), model.blacklist));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var many = new Button(Texts.get("blacklist.import"));
        many.setId("blacklist-import");
        many.setMinWidth(Region.USE_PREF_SIZE);
        many.setOnAction(event -> actions.onImportRequested());
        var remove = new Button(Texts.get("blacklist.remove"));
        remove.setId("blacklist-remove");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.disableProperty().bind(Bindings.isEmpty(table.selected()));
        remove.setOnAction(event -> actions.onRemoveRequested(entries(table.selected())));
        var tools = new HBox(search, count, gap, remove, many);
        tools.getStyleClass().add("task-buttons");
        return tools;
    }

    static List<String> entries(List<BlacklistRow> rows) {
        return rows.stream().map(BlacklistRow::entry).toList();
    }
}
