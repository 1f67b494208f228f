package app.fermata.sequence;

import org.jspecify.annotations.Nullable;

/// Something that is not right with a sequence as it is written; the screens put it in a sentence.
///
/// @param step the position it is about, from 1; 0 for the sequence as a whole
/// @param template why a template cannot be used; null where it is not about one
public record SequenceProblem(Kind kind, int step, Templates.@Nullable Unreadable template) {

    /// What is wrong.
    public enum Kind {
        NO_NAME(true),
        NAME_TAKEN(true),
        NO_STEPS(false),
        NO_SCHEDULE(false),
        NO_SCHEDULE_BUT_CONTACTS(true),
        NEVER_OPEN(true),
        NO_ADDRESS(false),
        BAD_WAIT(true),
        BAD_INTERVAL(true),
        NO_TITLE(true),
        TOO_LONG(true),
        NO_SUBJECT(true),
        NO_TEXT(true),
        UNREADABLE_SUBJECT(true),
        UNREADABLE_TEXT(true),
        SLOT_OUTSIDE(false);

        private final boolean fatal;

        Kind(boolean fatal) {
            this.fatal = fatal;
        }
    }

    /// Whether it has to be mended before saving; otherwise it is only said.
    public boolean isFatal() {
        return kind.fatal;
    }
}
