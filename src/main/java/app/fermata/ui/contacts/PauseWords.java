package app.fermata.ui.contacts;

import app.fermata.sequence.PauseResult;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.UnpauseResult;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// What a notice says after a pause, an unpause or an undo: what happened, then what did not and why.
final class PauseWords {

    private PauseWords() {}

    static String paused(PauseResult result) {
        var sentences = new ArrayList<String>();
        sentences.add(Texts.get("contacts.paused", result.paused(), result.sequenceName()));
        int already = count(result.skipped(), SequenceState.PAUSED);
        int others = total(result.skipped()) - already;
        if (already > 0) {
            sentences.add(Texts.get("contacts.paused.already", already));
        }
        if (others > 0) {
            sentences.add(Texts.get("contacts.untouched", others));
        }
        if (result.leaving() > 0) {
            sentences.add(Texts.get("contacts.paused.leaving", result.leaving()));
        }
        return String.join(" ", sentences);
    }

    static String unpaused(UnpauseResult result) {
        var sentences = new ArrayList<String>();
        sentences.add(Texts.get("contacts.unpaused", result.unpaused(), result.sequenceName()));
        int others = total(result.skipped());
        if (others > 0) {
            sentences.add(Texts.get("contacts.untouched", others));
        }
        return String.join(" ", sentences);
    }

    static String undone(UndoResult result) {
        String restored = Texts.get("contacts.undone", result.restored());
        return result.movedOn() == 0
                ? restored
                : restored + " " + Texts.get("contacts.undone.movedOn", result.movedOn());
    }

    private static int count(List<Skip> skipped, SequenceState state) {
        return skipped.stream()
                .filter(skip -> skip.state() == state)
                .mapToInt(Skip::count)
                .sum();
    }

    private static int total(List<Skip> skipped) {
        return skipped.stream().mapToInt(Skip::count).sum();
    }
}
