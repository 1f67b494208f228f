package app.fermata.ui.kit;

import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// One thing a rep can do, once: its menu entries, buttons and shortcut all come from here and agree.
///
/// Immutable: `Command.of("action.pause", this::onPauseRequested).shortcut("Shortcut+P").enabledWhen(pausable, why)`.
/// Disabled, never hidden; where a reason is given it is shown with the disabled entry.
///
/// @param textKey key of its words in [Texts]
/// @param shortcut the keys that do it, or null
/// @param icon a sign before the words, or null
/// @param enabled whether it can be done now
/// @param whyDisabled a sentence for the rep while it cannot be done, or null
/// @param action what is done, on the FX thread
public record Command(
        String textKey,
        @Nullable KeyCombination shortcut,
        @Nullable Ikon icon,
        ObservableBooleanValue enabled,
        @Nullable ObservableStringValue whyDisabled,
        Runnable action) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /// A command that is always enabled, with neither shortcut nor icon.
    public static Command of(String textKey, Runnable action) {
        return new Command(textKey, null, null, ALWAYS, null, action);
    }

    /// The same with a shortcut in [KeyCombination]'s notation; `Shortcut` is Ctrl, and ⌘ on a Mac.
    public Command shortcut(String keys) {
        return new Command(textKey, KeyCombination.valueOf(keys), icon, enabled, whyDisabled, action);
    }

    /// The same with a sign before its words.
    public Command icon(Ikon sign) {
        return new Command(textKey, shortcut, sign, enabled, whyDisabled, action);
    }

    /// The same, possible only while `possible` holds.
    public Command enabledWhen(ObservableBooleanValue possible) {
        return new Command(textKey, shortcut, icon, possible, whyDisabled, action);
    }

    /// The same, possible only while `possible` holds; `why` is the sentence shown while it does not.
    public Command enabledWhen(ObservableBooleanValue possible, ObservableStringValue why) {
        return new Command(textKey, shortcut, icon, possible, why, action);
    }

    /// Its words.
    public String text() {
        return Texts.get(textKey);
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /// An entry for a menu. While disabled it carries the reason behind its words.
    public MenuItem menuItem() {
        var item = new MenuItem();
        item.textProperty().bind(Bindings.createStringBinding(this::menuText, observed()));
        item.disableProperty().bind(BooleanExpression.booleanExpression(enabled).not());
        item.setOnAction(event -> run());
        if (shortcut != null) {
            item.setAccelerator(shortcut);
        }
        if (icon != null) {
            item.setGraphic(Icons.of(icon));
        }
        return item;
    }

    /// A button with its words.
    public Button button() {
        var button = new Button(text());
        button.disableProperty()
                .bind(BooleanExpression.booleanExpression(enabled).not());
        button.setOnAction(event -> run());
        if (icon != null) {
            button.setGraphic(Icons.of(icon));
        }
        if (whyDisabled != null) {
            button.accessibleHelpProperty().bind(Bindings.createStringBinding(this::reason, observed()));
        }
        return button;
    }

    /// A button inside a frame that shows the reason under the pointer: a disabled button sees no pointer itself.
    public Node explainedButton() {
        var frame = new StackPane(button());
        frame.getStyleClass().add("explained");
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(this::reason, observed()));
        Runnable attach = () -> {
            if (enabled.get() || tooltip.getText().isEmpty()) {
                Tooltip.uninstall(frame, tooltip);
            } else {
                Tooltip.install(frame, tooltip);
            }
        };
        tooltip.textProperty().subscribe(attach);
        attach.run();
        return frame;
    }

    /// Makes its shortcut work wherever the focus is in `place`, a scene or a part of one; does nothing without one.
    ///
    /// A scene's accelerators would not do: a menu that shows the same shortcut takes it along when it leaves the
    /// scene.
    public void register(EventTarget place) {
        if (shortcut != null) {
            place.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (shortcut.match(event)) {
                    run();
                    event.consume();
                }
            });
        }
    }

    private String menuText() {
        String reason = reason();
        return reason.isEmpty() ? text() : Texts.get("command.disabled", text(), reason);
    }

    private String reason() {
        return enabled.get() || whyDisabled == null ? "" : Objects.requireNonNullElse(whyDisabled.get(), "");
    }

    private Observable[] observed() {
        return whyDisabled == null ? new Observable[] {enabled} : new Observable[] {enabled, whyDisabled};
    }
}
