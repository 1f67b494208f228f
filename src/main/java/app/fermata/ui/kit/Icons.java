package app.fermata.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Thin line icons that take their colour and size from the style sheets.
public final class Icons {

    private Icons() {}

    /// A new icon of the size of the text beside it (16 px), with the style class `icon`.
    public static FontIcon of(Ikon sign) {
        var icon = new FontIcon(sign);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /// The two bars of a pause, as thin as the text beside them.
    public static Node bars() {
        var bars = new Region();
        bars.getStyleClass().add("bars");
        return bars;
    }
}
