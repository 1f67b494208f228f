package app.fermata.ui.kit;

import app.fermata.sequence.SequenceState;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A pill that names a state by colour, sign and word: a dot, or two bars where something is paused.
///
/// The style class says which of the state colours it wears: `added`, `active`, `paused`, `stopped`, `replied`,
/// `failed`. One badge may be used again for another state, as table cells do.
public final class StateBadge extends Label {

    private String worn = "";

    /// A badge that shows nothing yet.
    public StateBadge() {
        getStyleClass().add("state-badge");
        var sign = new Region();
        sign.getStyleClass().add("sign");
        setGraphic(sign);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// A badge for one state.
    public StateBadge(String styleClass, String text) {
        this();
        show(styleClass, text);
    }

    /// A badge for this state of a contact in a sequence.
    public static StateBadge of(SequenceState state) {
        var badge = new StateBadge();
        badge.show(state);
        return badge;
    }

    /// Shows this state of a contact in a sequence from now on.
    public void show(SequenceState state) {
        show(styleClass(state), Texts.of("state", state));
    }

    /// Shows this word in these colours from now on.
    public void show(String styleClass, String text) {
        getStyleClass().remove(worn);
        getStyleClass().add(styleClass);
        worn = styleClass;
        setText(text);
    }

    private static String styleClass(SequenceState state) {
        return switch (state) {
            case ADDED -> "added";
            case ACTIVE -> "active";
            case PAUSED -> "paused";
            case REPLIED -> "replied";
            case BOUNCED, ERROR -> "failed";
            case STOPPED, UNRESPONSIVE, UNSUBSCRIBED, BLACKLISTED -> "stopped";
        };
    }
}
