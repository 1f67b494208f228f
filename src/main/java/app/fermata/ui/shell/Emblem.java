package app.fermata.ui.shell;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The sign of the program, a fermata: an arc over a dot. Drawn once more in `assets/fermata.svg`.
final class Emblem {

    private static final String ARC = "M2 19 A14 14 0 0 1 30 19";
    private static final String DOT = "M16 14.2 a3.3 3.3 0 1 1 0 6.6 a3.3 3.3 0 1 1 0 -6.6 Z";

    private Emblem() {}

    static Node node() {
        var arc = new SVGPath();
        arc.setContent(ARC);
        arc.getStyleClass().add("emblem-arc");
        var dot = new SVGPath();
        dot.setContent(DOT);
        dot.getStyleClass().add("emblem-dot");
        var sign = new Group(arc, dot);
        var frame = new StackPane(sign);
        frame.getStyleClass().add("emblem");
        return frame;
    }
}
