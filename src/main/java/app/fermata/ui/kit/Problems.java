package app.fermata.ui.kit;

import app.fermata.calendar.NeverOpenException;
import app.fermata.sequence.UnplannableException;
import app.fermata.store.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What went wrong, in the rep's words: one sentence on what happened and one on what to do about it.
///
/// A failure may come wrapped: the first cause with words of its own speaks. [#tell] and [#logged] are where a failure
/// ends, and log it, once; the other methods only find the words.
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /// What happened: "The disk is full."
    public static String happened(Throwable failure) {
        return switch (speaking(failure)) {
            case UnplannableException unplannable ->
                Texts.of("problem.happened", unplannable.reason(), unplannable.sequenceName());
            case WorkspaceException workspace ->
                Texts.of(
                        "problem.happened", workspace.kind(), workspace.folder().toString());
            case NeverOpenException never -> Texts.get("problem.happened.never");
            default -> Texts.get("problem.happened.unknown");
        };
    }

    /// What to do about it: "Free some space, then try again. Nothing was changed."
    public static String remedy(Throwable failure) {
        return switch (speaking(failure)) {
            case UnplannableException unplannable -> Texts.of("problem.remedy", unplannable.reason());
            case WorkspaceException workspace -> Texts.of("problem.remedy", workspace.kind());
            case NeverOpenException never -> Texts.get("problem.remedy.never");
            default -> Texts.get("problem.remedy.unknown");
        };
    }

    /// Both, one after the other.
    public static String sentence(Throwable failure) {
        return happened(failure) + " " + remedy(failure);
    }

    /// Logs the failure and gives its sentence, for a screen that shows it in its own place.
    ///
    /// A sequence that cannot be planned is no failure of the program: it goes into the log without its trace.
    public static String logged(Throwable failure) {
        if (speaking(failure) instanceof UnplannableException) log.warn("Told the rep: {}", happened(failure));
        else log.error("Told the rep: {}", happened(failure), failure);
        return sentence(failure);
    }

    /// Logs the failure and tells the rep on a card of its own.
    ///
    /// @param title what was being done: "The contacts were not paused"
    public static void tell(Dialogs dialogs, String title, Throwable failure) {
        log.error("{}: {}", title, happened(failure), failure);
        dialogs.error(title, happened(failure), remedy(failure));
    }

    private static Throwable speaking(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnplannableException
                    || at instanceof WorkspaceException
                    || at instanceof NeverOpenException) {
                return at;
            }
        }
        return failure;
    }
}
