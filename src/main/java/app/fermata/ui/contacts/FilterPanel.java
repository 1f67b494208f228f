package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.Criterion;
import app.fermata.roster.OwnView;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The panel at the left: views by name, and under them the criteria of the filter with the form that adds one.
final class FilterPanel {

    private final ContactsModel model;
    private final ContactsCallbacks callbacks;
    private final BooleanProperty adding = new SimpleBooleanProperty(this, "adding");
    private final CriterionCards cards;
    private final Button add = new Button(Texts.get("filter.add"), Icons.of(Feather.PLUS));
    private final Hyperlink another = new Hyperlink(Texts.get("filter.another"), Icons.of(Feather.PLUS));
    private final Hyperlink group = new Hyperlink(Texts.get("filter.group"), Icons.of(Feather.PLUS));
    private final Button update = new Button();
    private final VBox buttons;
    private final CriterionForm form;
    private final NameForm naming;
    private final ScrollPane root;
    private FilterEdit.Spot spot = new FilterEdit.Spot.End();

    FilterPanel(ContactsModel model, ContactsCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        form = new CriterionForm(model, this::put, () -> adding.set(false));
        naming = new NameForm(this::isTaken);
        cards = new CriterionCards(new OnCards());
        add.setId("filter-add");
        add.setOnAction(event -> begin(new FilterEdit.Spot.End()));
        another.setId("filter-another");
        another.setOnAction(event -> begin(new FilterEdit.Spot.End()));
        group.setId("filter-group");
        group.setOnAction(event -> begin(new FilterEdit.Spot.NewGroup()));
        var save = new Button(Texts.get("view.save"));
        save.setId("view-save");
        save.setOnAction(event -> naming.ask(Texts.get("view.save.button"), "", name -> {
            callbacks.onViewSaveRequested(name);
            another.requestFocus();
        }));
        update.setId("view-update");
        update.setOnAction(event -> callbacks.onViewUpdateRequested());
        var clear = new Button(Texts.get("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(event -> callbacks.onFilterRequested(ContactFilter.ALL));
        update.setMaxWidth(Double.MAX_VALUE);
        save.setMinWidth(Region.USE_PREF_SIZE);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(save, clear);
        both.getStyleClass().add("filter-buttons");
        buttons = new VBox(update, both);
        buttons.getStyleClass().add("filter-buttons");

        var content = new VBox(
                overline("filter.views"),
                new ViewList(model, callbacks, this::rename).root(),
                overline("filter.title"),
                cards.root(),
                form.root(),
                add,
                another,
                group,
                buttons,
                naming.root());
        content.getStyleClass().add("filter-content");
        root = new ScrollPane(content);
        root.setId("filter-panel");
        root.getStyleClass().add("filter-panel");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);

        model.filter.addListener((any, before, now) -> {
            // A form open on a card that has moved away would change another.
            if (!before.parts().equals(now.parts())) adding.set(false);
            show();
        });
        InvalidationListener changed = any -> show();
        model.basedOn.addListener(changed);
        adding.addListener(changed);
        show();
    }

    Region root() {
        return root;
    }

    private void begin(FilterEdit.Spot where) {
        spot = where;
        naming.hide();
        adding.set(true);
        form.begin();
    }

    private void put(Criterion criterion) {
        adding.set(false);
        callbacks.onFilterRequested(FilterEdit.put(model.filter.get(), spot, criterion));
        another.requestFocus();
    }

    private void rename(OwnView view) {
        adding.set(false);
        naming.ask(Texts.get("view.rename.button"), view.name(), name -> callbacks.onViewRenameRequested(view, name));
    }

    private boolean isTaken(String name) {
        return model.ownViews.stream().anyMatch(view -> view.name().equalsIgnoreCase(name));
    }

    private void show() {
        var filter = model.filter.get();
        var based = model.basedOn.get();
        boolean any = !filter.parts().isEmpty();
        cards.show(filter);
        CriterionForm.setShown(form.root(), adding.get());
        CriterionForm.setShown(add, !adding.get() && !any);
        CriterionForm.setShown(another, !adding.get() && any);
        CriterionForm.setShown(group, !adding.get() && any);
        CriterionForm.setShown(buttons, !adding.get() && !filter.isAll());
        boolean changed = based != null && !filter.equals(based.filter());
        CriterionForm.setShown(update, changed);
        if (based != null) update.setText(Texts.get("view.update", based.name()));
    }

    private static Label overline(String key) {
        var label = new Label(Texts.get(key));
        label.getStyleClass().add("overline");
        return label;
    }

    /// What the cards ask for.
    private final class OnCards implements CriterionCards.Asked {

        @Override
        public void change(FilterEdit.Spot where, Criterion criterion) {
            begin(where);
            form.begin(criterion);
        }

        @Override
        public void add(FilterEdit.Spot where) {
            begin(where);
        }

        @Override
        public void become(ContactFilter filter) {
            callbacks.onFilterRequested(filter);
        }
    }
}
