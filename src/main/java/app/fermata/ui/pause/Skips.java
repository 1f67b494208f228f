package app.fermata.ui.pause;

import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.sequence.SkippedContact;
import app.fermata.ui.kit.Texts;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Those of a selection that are left alone, counted and put in words.
final class Skips {

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
