package app.fermata.ui.pause;

import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.sequence.SkippedContact;
import app.fermata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Those of a selection that are left alone, counted and put in words.
final class Skips {

    // As many as a tile has lines for.
    private static final int NAMED = 2;

    private Skips() {}

    /// How many are left alone for this reason; null: not in the sequence.
    static int count(List<Skip> skips, @Nullable SequenceState state) {
        return total(skips, skip -> skip.state() == state);
    }

    /// How many are left alone for the reasons that fit.
    static int total(List<Skip> skips, Predicate<Skip> fitting) {
        return skips.stream().filter(fitting).mapToInt(Skip::count).sum();
    }

    /// The reasons that fit, counted: "2 active, 1 bounced".
    static String words(List<Skip> skips, Predicate<Skip> fitting) {
        return skips.stream()
                .filter(fitting)
                .filter(skip -> skip.count() > 0)
                .map(Skips::words)
                .collect(Collectors.joining(", "));
    }

    /// The most frequent reasons, counted, and how many are left alone for any other: "643 not in this sequence, 81
    /// unresponsive, 237 others".
    static String inShort(List<Skip> skips) {
        var byCount = skips.stream()
                .filter(skip -> skip.count() > 0)
                .sorted(Comparator.comparingInt(Skip::count).reversed())
                .toList();
        if (byCount.size() <= NAMED + 1) return words(byCount, skip -> true);
        int others = total(byCount.subList(NAMED, byCount.size()), skip -> true);
        return words(byCount.subList(0, NAMED), skip -> true) + ", " + Texts.get("skip.others", others);
    }

    /// Why this contact is left alone: "already paused".
    static String reason(SkippedContact contact) {
        return contact.state() == null ? Texts.get("skipped.absent") : Texts.of("skipped", contact.state());
    }

    private static String words(Skip skip) {
        return skip.state() == null
                ? Texts.get("skip.absent", skip.count())
                : Texts.of("skip", skip.state(), skip.count());
    }
}
