package app.fermata.ui.shell;

import app.fermata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the window shows until its workspace is open, and why where it cannot be.
public final class StartView {

    private static final double TEXT_WIDTH = 460;

    private final VBox root = new VBox();
    private final Runnable tryAgain;
    private final Runnable quit;

    public StartView(Runnable tryAgain, Runnable quit) {
        this.tryAgain = tryAgain;
        this.quit = quit;
        root.getStyleClass().add("start");
        root.setId("start");
        root.setAlignment(Pos.CENTER);
        var progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.getStyleClass().add("busy");
        root.getChildren().setAll(Emblem.node(), new Label(Texts.get("start.opening")), progress);
    }

    public Parent root() {
        return root;
    }

    /// Tells what happened and what to do.
    public void failed(String sentence) {
        var title = new Label(Texts.get("start.failed"));
        title.getStyleClass().add("start-title");
        var text = new Label(sentence);
        text.setId("start-problem");
        text.setWrapText(true);
        text.setMaxWidth(TEXT_WIDTH);
        var again = new Button(Texts.get("start.again"));
        again.setId("start-again");
        again.setDefaultButton(true);
        again.getStyleClass().add("accent");
        again.setOnAction(event -> tryAgain.run());
        var end = new Button(Texts.get("start.quit"));
        end.setCancelButton(true);
        end.setOnAction(event -> quit.run());
        var buttons = new HBox(end, again);
        buttons.getStyleClass().add("start-buttons");
        buttons.setAlignment(Pos.CENTER);
        root.getChildren().setAll(Emblem.node(), title, text, buttons);
    }
}
