package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The panel at the left: views by name, and under them the criteria of the filter with the form that adds one.
final class FilterPanel {

    private final ContactsModel model;
    private final ContactsCallbacks callbacks;
    private final BooleanProperty adding = new SimpleBooleanProperty(this, "adding");
    private final VBox cards = new VBox();
    private final Button add = new Button(Texts.get("filter.add"), Icons.of(Feather.PLUS));
    private final Hyperlink another = new Hyperlink(Texts.get("filter.another"), Icons.of(Feather.PLUS));
    private final CriterionForm form;
    private final ScrollPane root;

    FilterPanel(ContactsModel model, ContactsCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        form = new CriterionForm(model, this::add, () -> adding.set(false));
        cards.getStyleClass().add("criteria");
        add.setId("filter-add");
        add.setOnAction(event -> begin());
        another.setId("filter-another");
        another.setOnAction(event -> begin());
        var clear = new Button(Texts.get("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(event -> callbacks.onFilterRequested(ContactFilter.ALL));
        var isAll = Bindings.createBooleanBinding(() -> model.filter.get().isAll(), model.filter);
        shownWhile(clear, isAll.not().and(adding.not()));

        var content = new VBox(
                overline("filter.views"),
                new ViewList(model, callbacks).root(),
                overline("filter.title"),
                cards,
                form.root(),
                add,
                another,
                clear);
        content.getStyleClass().add("filter-content");
        root = new ScrollPane(content);
        root.setId("filter-panel");
        root.getStyleClass().add("filter-panel");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);

        InvalidationListener changed = any -> show();
        model.filter.addListener(changed);
        adding.addListener(changed);
        show();
    }

    Region root() {
        return root;
    }

    private void begin() {
        adding.set(true);
        form.begin();
    }

    private void add(Criterion criterion) {
        var criteria = FilterField.with(model.filter.get().criteria(), criterion);
        adding.set(false);
        callbacks.onFilterRequested(new ContactFilter(model.filter.get().text(), criteria));
        another.requestFocus();
    }

    private void remove(Criterion criterion) {
        var criteria = new ArrayList<>(model.filter.get().criteria());
        criteria.remove(criterion);
        callbacks.onFilterRequested(new ContactFilter(model.filter.get().text(), criteria));
    }

    private void show() {
        var criteria = model.filter.get().criteria();
        cards.getChildren().clear();
        for (int i = 0; i < criteria.size(); i++) {
            if (i > 0) {
                boolean either = FilterField.of(criteria.get(i)) == FilterField.of(criteria.get(i - 1));
                var between = new Label(Texts.get(either ? "filter.or" : "filter.and"));
                between.getStyleClass().addAll("muted", "small", "criterion-between");
                cards.getChildren().add(between);
            }
            cards.getChildren().add(card(criteria.get(i)));
        }
        setShown(form.root(), adding.get());
        setShown(add, !adding.get() && criteria.isEmpty());
        setShown(another, !adding.get() && !criteria.isEmpty());
    }

    private Node card(Criterion criterion) {
        var field = new Label(FilterField.of(criterion).words());
        field.getStyleClass().addAll("muted", "small");
        var value = new Prose(Texts.get("filter.is", FilterField.value(criterion)));
        var words = new VBox(field, value);
        HBox.setHgrow(words, Priority.ALWAYS);
        var cross = new Button(null, Icons.of(Feather.X));
        cross.getStyleClass().addAll(Styles.FLAT, "cross");
        cross.setAccessibleText(Texts.get("filter.remove", FilterField.value(criterion)));
        cross.setOnAction(event -> remove(criterion));
        var card = new HBox(words, cross);
        card.getStyleClass().add("criterion");
        return card;
    }

    private static Label overline(String key) {
        var label = new Label(Texts.get(key));
        label.getStyleClass().add("overline");
        return label;
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static void shownWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
