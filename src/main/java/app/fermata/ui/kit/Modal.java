package app.fermata.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question on a card: title, body, and at the bottom a hint, *Cancel* and one button named after what it does.
///
/// Shown by [ModalHost#ask]; used once. Enter is the named button, Esc is *Cancel*. Node ids: `#modal`,
/// `#modal-primary`, `#modal-cancel`.
///
/// @param <T> what the rep's answer is
public final class Modal<T> {

    /// How wide a card is, in pixels, where the window has room for it; its height follows the body.
    public enum Size {
        /// A sentence and two buttons.
        SMALL(440),
        /// A form of one column.
        MEDIUM(540),
        /// A form with a table.
        LARGE(840),
        /// Two columns.
        WIDE(980);

        private final double width;

        Size(double width) {
            this.width = width;
        }
    }

    private final VBox card = new VBox();
    private final Label subtitle = new Label();
    private final ScrollPane body;
    private final Label hint = new Label();
    private final Button primary = new Button();
    private final Button cancel = new Button(Texts.get("modal.cancel"));
    private @Nullable Node firstFocus;
    private @Nullable T answer;
    private Runnable onClosed = () -> {};

    /// An empty card with a title.
    public Modal(Size size, String title) {
        card.setId("modal");
        card.getStyleClass().add("modal");
        card.setPrefWidth(size.width);
        card.setMaxSize(size.width, Region.USE_PREF_SIZE);
        card.setAccessibleText(title);

        var heading = new Label(title);
        heading.getStyleClass().add("modal-title");
        heading.setWrapText(true);
        subtitle.getStyleClass().add(Styles.TEXT_MUTED);
        subtitle.setWrapText(true);
        hideWhileEmpty(subtitle);
        var header = new VBox(heading, subtitle);
        header.getStyleClass().add("modal-header");
        header.setMinHeight(Region.USE_PREF_SIZE);

        body = new Body();
        body.managedProperty().bind(body.contentProperty().isNotNull());

        hint.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        primary.setId("modal-primary");
        primary.getStyleClass().add(Styles.ACCENT);
        primary.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("modal-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> cancel());
        cancel.managedProperty().bind(cancel.visibleProperty());
        var footer = new HBox(hint, cancel, primary);
        footer.getStyleClass().add("modal-footer");
        footer.setMinHeight(Region.USE_PREF_SIZE);
        card.getChildren().addAll(header, body, footer);
    }

    /// The muted line under the title; hidden while empty.
    public StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }

    /// The muted words at the bottom left, such as "Can be undone with Ctrl Z".
    public StringProperty hintProperty() {
        return hint.textProperty();
    }

    /// What is between title and buttons; it scrolls where the window is too low for it.
    public void setBody(Node content) {
        var frame = new StackPane(content);
        frame.getStyleClass().add("modal-content");
        body.setContent(frame);
    }

    /// Names the button that answers and says what it answers.
    public void setPrimary(String text, Supplier<T> result) {
        primary.setText(text);
        primary.setOnAction(event -> answer(result.get()));
    }

    /// The button that answers: to bind its text, sign and whether it is disabled.
    public Button primaryButton() {
        return primary;
    }

    /// The button that gives no answer.
    public Button cancelButton() {
        return cancel;
    }

    /// Leaves only the one button: for saying, not asking.
    public void hideCancel() {
        cancel.setVisible(false);
    }

    /// The node that has the focus at first; otherwise it is the first of the body, or the answering button.
    public void setFirstFocus(Node node) {
        firstFocus = node;
    }

    /// Closes the card with an answer.
    public void answer(T result) {
        answer = result;
        onClosed.run();
    }

    /// Closes the card with no answer.
    public void cancel() {
        onClosed.run();
    }

    Region card() {
        return card;
    }

    @Nullable
    Node firstFocus() {
        return firstFocus;
    }

    @Nullable
    Node body() {
        return body.getContent();
    }

    @Nullable
    T answer() {
        return answer;
    }

    void setOnClosed(Runnable closed) {
        onClosed = closed;
    }

    private static void hideWhileEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    /// As high as its content at the width it has: a plain scroll pane asks for the height of unwrapped texts.
    private static final class Body extends ScrollPane {

        Body() {
            getStyleClass().add("modal-body");
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(false);
            VBox.setVgrow(this, Priority.ALWAYS);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            Node content = getContent();
            if (content == null) {
                return 0;
            }
            double inside = width - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
        }

        @Override
        protected double computeMinHeight(double width) {
            return 48;
        }
    }
}
