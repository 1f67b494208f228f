package app.fermata.ui.sequences;

import app.fermata.sequence.Templates;
import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.SearchField;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.sequences.SequencesModel.Page;
import app.fermata.ui.sequences.SequencesModel.Phase;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Lays out the sequences screen: the two lists under their heads, or the editor in their place.
///
/// Node ids: `#sequences-screen`, `#sequences-tab`, `#schedules-tab`, `#sequences-search`, `#sequences-archived`,
/// `#sequences-new`, `#schedules-new`, `#sequences-table`, `#schedules`, `#sequence-editor`.
final class SequencesView {

    private final SequencesModel model;
    private final SequencesActions actions;
    private final StackPane root = new StackPane();

    SequencesView(
            SequencesModel model,
            SequencesActions actions,
            EditorModel editor,
            EditorActions editorActions,
            Templates templates) {
        this.model = model;
        this.actions = actions;
        root.setId("sequences-screen");
        root.getStyleClass().add("sequences");
        var table = new SequenceTable(model, actions);
        var schedules = new ScheduleList(model, actions).root();
        var lists = new BorderPane();
        lists.setTop(header());
        var editorView = new EditorView(editor, editorActions, templates).root();
        model.page.subscribe(page -> {
            switch (page) {
                case SEQUENCES -> lists.setCenter(table);
                case SCHEDULES -> lists.setCenter(schedules);
                case EDITOR -> {}
            }
            root.getChildren().setAll(page == Page.EDITOR ? editorView : lists);
        });
        root.sceneProperty().subscribe(scene -> model.inWindow.set(scene != null));
        Command.of("sequences.new", actions::onNewRequested)
                .shortcut("Shortcut+N")
                .register(lists);
    }

    Parent root() {
        return root;
    }

    private Node header() {
        var title = tab("sequences-tab", "sequences.title", Page.SEQUENCES);
        var schedules = tab("schedules-tab", "schedule.title", Page.SCHEDULES);
        var count = new Label();
        count.setId("sequences-count");
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::countWords, model.phase, model.page, model.rows, model.schedules));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);

        var archived = new CheckBox(Texts.get("sequences.archivedToo"));
        archived.setId("sequences-archived");
        archived.setMinWidth(Region.USE_PREF_SIZE);
        archived.selectedProperty().bindBidirectional(model.archivedToo);
        var search = new SearchField(Texts.get("sequences.search"), "");
        search.setId("sequences-search");
        search.setPrefWidth(190);
        search.setMinWidth(120);
        search.textProperty().bindBidirectional(model.search);
        var add = add("sequences-new", "sequences.new", actions::onNewRequested);
        add.setTooltip(new Tooltip(Texts.get("sequences.new.keys")));
        var addSchedule = add("schedules-new", "schedule.new", actions::onNewScheduleRequested);
        onlyOn(Page.SEQUENCES, archived, search, add);
        onlyOn(Page.SCHEDULES, addSchedule);
        var header = new HBox(title, schedules, count, gap, archived, search, add, addSchedule);
        header.getStyleClass().addAll("page-header", "sequences-header");
        return header;
    }

    private ToggleButton tab(String id, String textKey, Page page) {
        var tab = new ToggleButton(Texts.get(textKey));
        tab.setId(id);
        tab.getStyleClass().add("page-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(event -> {
            model.page.set(page);
            tab.setSelected(true);
        });
        model.page.subscribe(now -> tab.setSelected(now == page));
        return tab;
    }

    private Button add(String id, String textKey, Runnable action) {
        var add = new Button(Texts.get(textKey), Icons.of(Feather.PLUS));
        add.setId(id);
        add.getStyleClass().add(Styles.ACCENT);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> action.run());
        return add;
    }

    private void onlyOn(Page page, Node... nodes) {
        for (var node : nodes) {
            node.visibleProperty().bind(model.page.isEqualTo(page));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private String countWords() {
        if (model.phase.get() != Phase.SHOWN) return "";
        if (model.page.get() == Page.SCHEDULES) return Texts.get("schedule.count", model.schedules.size());
        return model.archivedCount() == 0
                ? Texts.get("sequences.count", model.count())
                : Texts.get("sequences.count.archived", model.count(), model.archivedCount());
    }
}
