package app.fermata.ui.shell;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One entry of the navigation rail and what it shows.
///
/// @param id short and stable: the entry's node id is `nav-` and this
/// @param textKey key of its word in the texts
/// @param icon its sign
/// @param content what fills the window while it is chosen
/// @param badge a count on the sign; nothing is shown at 0
/// @param atBottom whether its entry stands apart from the others, at the bottom of the rail
public record Screen(
        String id, String textKey, Ikon icon, Node content, ObservableIntegerValue badge, boolean atBottom) {

    /// A screen among the others.
    public Screen(String id, String textKey, Ikon icon, Node content, ObservableIntegerValue badge) {
        this(id, textKey, icon, content, badge, false);
    }

    /// A screen that counts nothing.
    public Screen(String id, String textKey, Ikon icon, Node content) {
        this(id, textKey, icon, content, new ReadOnlyIntegerWrapper());
    }

    /// The same at the bottom of the rail.
    public Screen bottom() {
        return new Screen(id, textKey, icon, content, badge, true);
    }
}
