package app.fermata.sequence;

import java.util.List;

/// The enrollments of one unpause as they were before it. Kept in memory until the program ends; only [Unpausing]
/// reads it.
public final class BeforeUnpause {

    private final List<PausedRow> rows;

    BeforeUnpause(List<PausedRow> rows) {
        this.rows = rows;
    }

    List<PausedRow> rows() {
        return rows;
    }
}
