package app.fermata.ui.shell;

import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The frame of the window: navigation rail, the chosen screen, status bar, and over them notices and modal cards.
///
/// Ctrl+1 … Ctrl+9 choose a screen, Ctrl+comma the one at the bottom, Esc sends a notice away.
public final class Shell {

    /// The smallest window everything fits into, in pixels.
    public static final double MIN_WIDTH = 1000;

    /// The smallest window everything fits into, in pixels.
    public static final double MIN_HEIGHT = 700;

    private static final KeyCombination SETTINGS = new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final List<Screen> screens;
    private final ObjectProperty<Screen> shown;
    private final NoticeBar notices;
    private final Theme theme;
    private final StackPane root;

    /// Puts the frame together and shows the first screen.
    ///
    /// @param screens in the order of the rail; at least one
    /// @param statusBar what lies along the bottom
    public Shell(List<Screen> screens, Node statusBar, ModalHost modals, NoticeBar notices, Theme theme) {
        this.screens = List.copyOf(screens);
        this.shown = new SimpleObjectProperty<>(this, "shown", screens.getFirst());
        this.notices = notices;
        this.theme = theme;

        var content = new StackPane();
        content.getStyleClass().add("content");
        shown.subscribe(screen -> content.getChildren().setAll(screen.content()));
        var noticeLayer = new StackPane(notices);
        noticeLayer.getStyleClass().add("notice-layer");
        noticeLayer.setPickOnBounds(false);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);

        var frame = new BorderPane(new StackPane(content, noticeLayer));
        // What needs more room than the window has is cut at the right, and the rail stays where it is.
        frame.setMinSize(0, 0);
        frame.setLeft(new NavigationRail(this.screens, shown, theme));
        frame.setBottom(statusBar);
        root = new StackPane(frame, modals);
        root.getStyleClass().add("shell");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyPressed);
    }

    /// The whole content of the window.
    public Parent root() {
        return root;
    }

    /// A scene of this size around the frame, dressed in the theme, with its shortcuts.
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        theme.apply(scene);
        var numbered = screens.stream().filter(screen -> !screen.atBottom()).toList();
        for (int i = 0; i < Math.min(numbered.size(), 9); i++) {
            Screen screen = numbered.get(i);
            var keys = new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(i + 1)), KeyCombination.SHORTCUT_DOWN);
            scene.getAccelerators().put(keys, () -> shown.set(screen));
        }
        screens.stream()
                .filter(Screen::atBottom)
                .findFirst()
                .ifPresent(settings -> scene.getAccelerators().put(SETTINGS, () -> shown.set(settings)));
        return scene;
    }

    /// Gives a window its smallest size and the sign of the program.
    public static void prepare(Stage window) {
        window.setMinWidth(MIN_WIDTH);
        window.setMinHeight(MIN_HEIGHT);
        window.getIcons()
                .setAll(ICON_SIZES.stream()
                        .map(size -> Shell.class.getResource("/app/fermata/ui/icons/fermata-" + size + ".png"))
                        .map(icon -> new Image(String.valueOf(icon)))
                        .toList());
    }

    /// Shows the screen with this id.
    ///
    /// @throws IllegalArgumentException where no screen has it
    public void show(String id) {
        shown.set(screens.stream()
                .filter(screen -> screen.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen " + id)));
    }

    /// The screen in the window; settable.
    public ObjectProperty<Screen> shownProperty() {
        return shown;
    }

    private void onKeyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && notices.noticeProperty().get() != null) {
            notices.dismiss();
            event.consume();
        }
    }
}
