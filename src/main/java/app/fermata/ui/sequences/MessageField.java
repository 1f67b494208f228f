package app.fermata.ui.sequences;

import app.fermata.sequence.Templates;
import app.fermata.ui.kit.Texts;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A message to write, its variables marked: blue, and amber where some contact has no value for one.
///
/// The marks are painted under the text area, which is clear: it stays an ordinary one for the keyboard and for a
/// screen reader.
final class MessageField extends StackPane {

    private static final double HEIGHT = 206;
    private static final double AROUND = 2;

    private final Templates templates;
    private final TextArea area = new TextArea();
    private final Pane marks = new Pane();
    private Set<String> missing = Set.of();
    private boolean marking = true;
    private String marked = "";

    MessageField(Templates templates) {
        this.templates = templates;
        getStyleClass().add("message-field");
        area.setId("step-body");
        area.setWrapText(true);
        area.setPrefHeight(HEIGHT);
        area.setMinHeight(120);
        area.setAccessibleText(Texts.get("editor.message"));
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        marks.setClip(clip);
        getChildren().addAll(marks, area);
        // Tab leads on, as in every other field of the form.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                if (event.isShiftDown()) area.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS);
                else area.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
            }
        });
        area.textProperty().subscribe((was, now) -> markSoon());
        area.scrollTopProperty().subscribe((was, now) -> markSoon());
        area.widthProperty().subscribe((was, now) -> markSoon());
        area.heightProperty().subscribe((was, now) -> markSoon());
        area.skinProperty().subscribe((was, now) -> markSoon());
        area.sceneProperty().subscribe((was, now) -> markSoon());
    }

    StringProperty textProperty() {
        return area.textProperty();
    }

    void setMissing(List<String> variables) {
        missing = Set.copyOf(variables);
        markSoon();
    }

    void setMarking(boolean on) {
        marking = on;
        markSoon();
    }

    void insert(String text) {
        area.insertText(area.getCaretPosition(), text);
        area.requestFocus();
    }

    // The text has its new place only after the next layout.
    private void markSoon() {
        if (area.getScene() == null) return;
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                mark();
            }
        }.start();
    }

    private void mark() {
        marks.getChildren().clear();
        var text = area.getText();
        if (!marking || text.isEmpty() || !(area.getSkin() instanceof TextAreaSkin skin)) return;
        area.applyCss();
        area.layout();
        marked = text;
        for (var variable : templates.variables(text)) {
            boolean gap = missing.contains(variable.name());
            for (var range : variable.at()) {
                var braces = VariableMarks.around(text, range);
                mark(skin, braces.from(), braces.to(), gap);
            }
        }
    }

    // One mark for each line it runs over.
    private void mark(TextAreaSkin skin, int from, int to, boolean gap) {
        double left = 0;
        double top = Double.NaN;
        double right = 0;
        double bottom = 0;
        for (int at = from; at < Math.min(to, marked.length()); at++) {
            Rectangle2D bounds = skin.getCharacterBounds(at);
            if (bounds == null) continue;
            if (!Double.isNaN(top) && Math.abs(bounds.getMinY() - top) < 1) {
                right = bounds.getMaxX();
                continue;
            }
            if (!Double.isNaN(top)) place(left, top, right, bottom, gap);
            left = bounds.getMinX();
            top = bounds.getMinY();
            right = bounds.getMaxX();
            bottom = bounds.getMaxY();
        }
        if (!Double.isNaN(top)) place(left, top, right, bottom, gap);
    }

    private void place(double left, double top, double right, double bottom, boolean gap) {
        var mark = new Region();
        mark.getStyleClass().addAll("variable-mark", gap ? "gap" : "known");
        mark.setManaged(false);

        mark.resizeRelocate(left - AROUND, top - 1, right - left + 2 * AROUND, bottom - top + 2);
        marks.getChildren().add(mark);
    }
}
