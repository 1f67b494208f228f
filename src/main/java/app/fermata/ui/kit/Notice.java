package app.fermata.ui.kit;

import org.jspecify.annotations.Nullable;

/// One sentence to the rep that asks for nothing, perhaps with one thing to do about it.
///
/// @param text what happened
/// @param actionText the words of the link behind it, or null
/// @param action what the link does; null exactly when `actionText` is
public record Notice(
        String text, @Nullable String actionText, @Nullable Runnable action) {

    public Notice {
        if ((actionText == null) != (action == null)) {
            throw new IllegalArgumentException("a notice has both the words of an action and the action, or neither");
        }
    }

    /// A notice with nothing to do about it.
    public static Notice of(String text) {
        return new Notice(text, null, null);
    }
}
