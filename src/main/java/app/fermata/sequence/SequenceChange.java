package app.fermata.sequence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;

/// What saving an edit does to the contacts of one sequence (`spec/pausing.md`, *Both*).
///
/// @param waiting how many wait for a step, paused ones not counted
/// @param moved how many of them get another date or another step, those for whom the sequence is over included
/// @param over how many of them have no step left and become Stopped
/// @param paused how many are paused: they keep their instant, and their date follows when they are unpaused
/// @param pushed how many wait longer than the rules ask, because the mailbox's quotas are full
/// @param perDay messages of the moved ones, by day in the schedule's zone
/// @param rows the first of the moved ones, by their new date
public record SequenceChange(
        long sequenceId,
        String sequenceName,
        ZoneId zone,
        int waiting,
        int moved,
        int over,
        int paused,
        int pushed,
        SortedMap<LocalDate, Integer> perDay,
        List<ChangeRow> rows) {

    /// How many rows are listed by name.
    public static final int ROWS = 200;

    /// Whether saving changes nobody's date.
    public boolean isQuiet() {
        return moved == 0;
    }
}
