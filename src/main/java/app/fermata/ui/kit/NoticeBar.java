package app.fermata.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The dark bar at the bottom of the window that says what just happened.
///
/// One notice at a time: a new one replaces the old. It goes by itself after ten seconds, on Esc or on its cross;
/// while the pointer rests on it, it stays. It never takes the focus from the rep's work: by keyboard what it offers is
/// Ctrl+Z, and Esc. Node ids: `#notice`, `#notice-action`,
/// `#notice-close`.
public final class NoticeBar extends HBox {

    static final Duration STAY = Duration.seconds(10);

    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice");
    private final PauseTransition stay = new PauseTransition(STAY);
    private final Label text = new Label();
    private final Hyperlink action = new Hyperlink();

    /// An empty, invisible bar; the shell lays it over the bottom of the window.
    public NoticeBar() {
        setId("notice");
        getStyleClass().add("notice");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);

        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        action.setId("notice-action");
        action.setFocusTraversable(false);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(event -> onActionRequested());
        action.managedProperty().bind(action.visibleProperty());

        var close = new Button(null, Icons.of(Feather.X));
        close.setId("notice-close");
        close.getStyleClass().addAll(Styles.FLAT, "cross");
        close.setFocusTraversable(false);
        close.setAccessibleText(Texts.get("notice.close"));
        close.setOnAction(event -> dismiss());
        getChildren().addAll(text, action, close);

        visibleProperty().bind(notice.isNotNull());
        managedProperty().bind(visibleProperty());
        stay.setOnFinished(event -> dismiss());
        hoverProperty().subscribe(this::holdOrGo);
    }

    /// Shows a notice in place of the one shown.
    public void show(Notice next) {
        notice.set(next);
        text.setText(next.text());
        action.setVisible(next.action() != null);
        action.setText(next.actionText());
        action.setVisited(false);
        setAccessibleText(next.text());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        holdOrGo();
    }

    /// Takes the notice away; does nothing when there is none.
    public void dismiss() {
        stay.stop();
        notice.set(null);
    }

    /// The notice shown, or null.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether the notice is on its way out, or held by the rep's attention.
    boolean isGoing() {
        return stay.getStatus() == Status.RUNNING;
    }

    private void onActionRequested() {
        Notice shown = notice.get();
        dismiss();
        if (shown != null && shown.action() != null) {
            shown.action().run();
        }
    }

    private void holdOrGo() {
        if (isHover()) {
            stay.stop();
        } else if (notice.get() != null) {
            stay.playFromStart();
        }
    }
}
