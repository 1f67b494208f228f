package app.fermata.ui.kit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// A circle with the initials of a name, at most two letters.
public final class Avatar extends Label {

    /// A circle for this name.
    public Avatar(String name) {
        getStyleClass().add("avatar");
        setName(name);
    }

    /// Shows this name from now on.
    public void setName(String name) {
        setText(initials(name));
        setAccessibleText(name);
    }

    static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        Stream<String> ends = words.length == 1 ? Stream.of(words[0]) : Stream.of(words[0], words[words.length - 1]);
        return ends.filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
