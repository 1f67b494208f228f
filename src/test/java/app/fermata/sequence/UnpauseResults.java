package app.fermata.sequence;

import java.util.List;

/// Results of unpausing for tests of the screens, which cannot make what only [Unpausing] reads.
public final class UnpauseResults {

    private UnpauseResults() {}

    /// A result whose undo only a fake understands.
    public static UnpauseResult of(long sequenceId, String sequenceName, int unpaused, List<Skip> skipped) {
        return new UnpauseResult(sequenceId, sequenceName, unpaused, skipped, null, new BeforeUnpause(List.of()));
    }
}
