package app.fermata.ui.contacts;

import app.fermata.ui.contacts.ContactsModel.Phase;
import app.fermata.ui.kit.Texts;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How many are selected and how many more could be. Always there: a bar that came with the first click would move
/// the lines under the pointer between the two clicks of a double-click.
final class SelectionBar {

    private static final PseudoClass SELECTING = PseudoClass.getPseudoClass("selecting");

    private final ContactsModel model;
    private final Label selected = new Label();
    private final Label more = new Label();
    private final Hyperlink selectAll = new Hyperlink();
    private final Hyperlink clear = new Hyperlink(Texts.get("contacts.selection.clear"));
    private final HBox root;

    SelectionBar(ContactsModel model, ContactsCallbacks callbacks) {
        this.model = model;
        selected.getStyleClass().add("selection-count");
        selected.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("muted");
        selectAll.setId("select-all");
        selectAll.setMinWidth(Region.USE_PREF_SIZE);
        selectAll.setOnAction(event -> callbacks.onSelectAllRequested());
        clear.setId("clear-selection");
        clear.getStyleClass().add("quiet");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> callbacks.onClearSelectionRequested());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(selected, more, selectAll, gap, clear);
        root.setId("selection-bar");
        root.getStyleClass().add("selection-bar");

        InvalidationListener changed = any -> show();
        model.selection.changesProperty().addListener(changed);
        model.matching.addListener(changed);
        model.phase.addListener(changed);
        show();
    }

    Node root() {
        return root;
    }

    private void show() {
        int count = model.selection.countProperty().get();
        boolean known = model.phase.get() == Phase.COMPLETE;
        int left = model.matching.get() - count;
        root.pseudoClassStateChanged(SELECTING, count > 0);
        selected.setText(Texts.get("contacts.selection.count", count));
        more.setText(count == 0 ? Texts.get("contacts.selection.hint") : moreWords(left));
        setShown(more, known && (count > 0 ? left > 0 : model.matching.get() > 0));
        selectAll.setText(Texts.get("contacts.selection.all", model.matching.get()));
        setShown(selectAll, known && left > 0);
        setShown(clear, count > 0);
    }

    private String moreWords(int left) {
        return model.filter.get().isAll()
                ? Texts.get("contacts.selection.others", left)
                : Texts.get("contacts.selection.more", left);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
