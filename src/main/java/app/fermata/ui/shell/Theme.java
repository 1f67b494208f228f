package app.fermata.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// How the windows look, light or dark: as the system does, until the rep says otherwise.
///
/// AtlantaFX's Primer is the ground; `base.css` lays out, `light.css` or `dark.css` names the colours (design, "The
/// screens"). One per program, on the FX thread.
public final class Theme {

    private static final List<String> FACES = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf");

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private boolean chosenByHand;
    private @Nullable Scene scene;

    /// Settings of JavaFX that count only before it starts: letters stand at parts of a pixel, as evenly as drawn.
    public static void prepare() {
        System.setProperty("prism.subpixeltext", "on");
    }

    /// Loads the typeface and follows the system's colour scheme from now on.
    public Theme() {
        FACES.forEach(Theme::loadFace);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::onSystemChanged);
    }

    /// Dresses this window; the one and only, for the program has one.
    public void apply(Scene window) {
        scene = window;
        dress();
    }

    /// The other of light and dark, whatever the system does from now on.
    public void toggle() {
        setDark(!dark.get());
    }

    /// Dark or light, whatever the system does from now on.
    public void setDark(boolean wanted) {
        chosenByHand = true;
        dark.set(wanted);
        dress();
    }

    /// Whether the look is the dark one.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void onSystemChanged(ColorScheme scheme) {
        if (!chosenByHand) {
            dark.set(scheme == ColorScheme.DARK);
            dress();
        }
    }

    private void dress() {
        if (scene == null) {
            return;
        }
        Application.setUserAgentStylesheet(
                (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("base.css"), sheet(dark.get() ? "dark.css" : "light.css"));
    }

    private static String sheet(String name) {
        return resource(name).toExternalForm();
    }

    private static void loadFace(String file) {
        try (InputStream face = resource("fonts/" + file).openStream()) {
            if (Font.loadFont(face, 13) == null) {
                throw new IllegalStateException("The typeface " + file + " cannot be read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/app/fermata/ui/" + name), name);
    }
}
