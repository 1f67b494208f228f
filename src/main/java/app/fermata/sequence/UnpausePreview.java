package app.fermata.sequence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;

/// What unpausing a selection in one sequence would change, before anything changes (`spec/pausing.md`, Both).
///
/// @param rows every contact that would be unpaused, in the order of their new dates
/// @param kept how many keep the slot first planned
/// @param overdue how many have a date that has passed
/// @param over how many have no step left and become Stopped
/// @param skipped the others, counted by reason; not-in-this-sequence last
/// @param names some of the others by name, at most [Selecting#NAMES]
/// @param messagesPerDay messages of these contacts per local day; tasks are not counted
/// @param spreadDropped how many lose their batch's Spread over time quotas
public record UnpausePreview(
        long sequenceId,
        String sequenceName,
        ZoneId zone,
        int selected,
        List<UnpauseRow> rows,
        int kept,
        int overdue,
        int over,
        List<Skip> skipped,
        List<SkippedContact> names,
        SortedMap<LocalDate, Integer> messagesPerDay,
        int spreadDropped,
        Quota quota) {}
