package app.fermata.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What dialogs on a selection are made with: the card, labelled fields, and a preview that pales while a newer one is
/// loaded.
public final class Dialogue {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    /// The keys that undo, as the rep reads them.
    public static final String UNDO_KEYS =
            KeyCombination.valueOf("Shortcut+Z").getDisplayText().replace('+', ' ');

    private Dialogue() {}

    /// A card whose button works only while `ready`, and whose hint is the obstacle, or else how to undo.
    ///
    /// @param name what the node ids begin with
    public static <T> Modal<T> card(
            Modal.Size size, String name, String title, Node form, StringBinding obstacle, BooleanBinding ready) {
        var modal = new Modal<T>(size, title);
        modal.setBody(form);
        modal.hintProperty()
                .bind(Bindings.createStringBinding(
                        () -> obstacle.get().isEmpty() ? Texts.get("pause.undo", UNDO_KEYS) : obstacle.get(),
                        obstacle));
        modal.primaryButton().disableProperty().bind(ready.not());
        modal.primaryButton().accessibleHelpProperty().bind(obstacle);
        modal.primaryButton().setId(name + "-submit");
        modal.cancelButton().setId(name + "-cancel");
        form.setId(name + "-dialog");
        return modal;
    }

    /// A control under its name.
    public static VBox field(String textKey, Region control) {
        var name = new Label(Texts.get(textKey));
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        var field = new VBox(name, control);
        field.getStyleClass().add("form-field");
        return field;
    }

    /// Shows the preview once there is one, and pales it while it is not that of the choice made last.
    public static void follow(Region preview, Plan<?, ?> plan) {
        preview.visibleProperty().bind(plan.preview.isNotNull());
        preview.managedProperty().bind(preview.visibleProperty());
        plan.loading.subscribe(loading -> preview.pseudoClassStateChanged(STALE, loading));
    }
}
