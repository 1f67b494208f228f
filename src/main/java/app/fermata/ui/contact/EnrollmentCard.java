package app.fermata.ui.contact;

import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.StateBadge;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One sequence of the contact: name and state, why it is paused, the steps, and what can be done.
///
/// Where the sequence is over for the contact the steps stay folded until wanted.
final class EnrollmentCard extends VBox {

    private final EnrollmentView enrollment;
    private final EnrollmentText words;

    /// @param unfolded whether the steps of an ended sequence are shown; kept by the pane across reloads
    EnrollmentCard(
            EnrollmentView enrollment,
            Instant now,
            BooleanProperty unfolded,
            ObservableBooleanValue acting,
            ContactView.Actions actions) {
        this.enrollment = enrollment;
        this.words = new EnrollmentText(enrollment, now);
        setId("pane-sequence-" + enrollment.sequenceId());
        getStyleClass().addAll("panel", "enrollment");
        getChildren().add(heading());
        if (!words.paused().isEmpty()) {
            getChildren().add(pauseNote());
        }
        if (!words.standing().isEmpty()) {
            getChildren().add(standing());
        }
        addSteps(unfolded);
        addButtons(acting, actions);
    }

    private Node heading() {
        var name = new Label(enrollment.sequenceName());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var heading = new HBox(name, StateBadge.of(enrollment.state()));
        heading.setAlignment(Pos.TOP_LEFT);
        heading.getStyleClass().add("enrollment-heading");
        return heading;
    }

    private Node pauseNote() {
        var note = new VBox();
        note.getStyleClass().addAll("callout", "pause-note");
        for (String sentence : words.paused()) {
            var prose = new Prose(sentence);
            prose.getStyleClass().addAll("small", note.getChildren().isEmpty() ? "warning" : "plain-note");
            note.getChildren().add(prose);
        }
        return note;
    }

    private Node standing() {
        var standing = new Label(words.standing());
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        boolean wrong = enrollment.state() == SequenceState.ERROR || enrollment.state() == SequenceState.BOUNCED;
        standing.getStyleClass().add(wrong ? Styles.DANGER : Styles.TEXT_MUTED);
        return standing;
    }

    private void addSteps(BooleanProperty unfolded) {
        if (enrollment.steps().isEmpty()) {
            return;
        }
        var timeline = new Timeline(enrollment.steps(), words::step);
        if (enrollment.state().isEnded()) {
            var link = new Hyperlink();
            link.getStyleClass().add("small");
            link.setOnAction(event -> {
                unfolded.set(!unfolded.get());
                link.setVisited(false);
            });
            unfolded.subscribe(open -> link.setText(
                    open
                            ? Texts.get("pane.steps.hide")
                            : Texts.get("pane.steps.show", enrollment.steps().size())));
            timeline.visibleProperty().bind(unfolded);
            timeline.managedProperty().bind(unfolded);
            getChildren().add(link);
        }
        getChildren().add(timeline);
    }

    private void addButtons(ObservableBooleanValue acting, ContactView.Actions actions) {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("enrollment-buttons");
        if (enrollment.state().isPausable()) {
            buttons.getChildren()
                    .add(button(
                            "pause",
                            Texts.get("pane.pause"),
                            Icons.bars(),
                            acting,
                            () -> actions.onPauseRequested(enrollment)));
        }
        if (enrollment.state() == SequenceState.PAUSED) {
            Button unpause = button(
                    "unpause",
                    Texts.get("pane.unpause"),
                    Icons.of(Feather.PLAY),
                    acting,
                    () -> actions.onUnpauseRequested(enrollment));
            unpause.getStyleClass().add(Styles.ACCENT);
            Button onDate = button(
                    "unpause-on",
                    Texts.get("pane.unpauseOn"),
                    null,
                    acting,
                    () -> actions.onUnpauseOnRequested(enrollment));
            buttons.getChildren().addAll(unpause, onDate);
        }
        buttons.getChildren().add(more(acting, actions));
        getChildren().add(buttons);
    }

    private MenuButton more(ObservableBooleanValue acting, ContactView.Actions actions) {
        var remove = new MenuItem(Texts.get("pane.remove"), Icons.of(Feather.USER_MINUS));
        remove.setId("pane-remove-" + enrollment.sequenceId());
        remove.setOnAction(event -> actions.onRemoveRequested(enrollment));
        var more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL), remove);
        more.setId("pane-more-" + enrollment.sequenceId());
        more.getStyleClass().add(Tweaks.NO_ARROW);
        more.setAccessibleText(Texts.get("pane.more"));
        more.setTooltip(new Tooltip(Texts.get("pane.more")));
        more.disableProperty().bind(acting);
        return more;
    }

    private Button button(
            String name, String text, @Nullable Node icon, ObservableBooleanValue acting, Runnable action) {
        var button = new Button(text, icon);
        button.setId("pane-" + name + "-" + enrollment.sequenceId());
        button.disableProperty().bind(acting);
        button.setOnAction(event -> action.run());
        return button;
    }
}
