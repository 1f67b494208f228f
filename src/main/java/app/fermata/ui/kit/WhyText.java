package app.fermata.ui.kit;

import app.fermata.calendar.Window;
import app.fermata.sequence.Departures.Limit;
import app.fermata.sequence.Why;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why a step is planned when it is, in words: "5 working days after step 1, slot 10–11" (`spec/pausing.md`, Both).
public final class WhyText {

    private WhyText() {}

    /// The reason in a few words, with no full stop, fit for a table cell.
    ///
    /// @param stepPosition the step the reason is for, from 1
    /// @param zone the sequence's zone
    public static String of(Why why, int stepPosition, ZoneId zone) {
        return switch (why) {
            case Why.FirstStep(var dateChosen, var slot) ->
                Texts.get(dateChosen ? "why.first.date" : "why.first.now") + slot(slot);
            case Why.Interval(var days, var slot, var closed) -> interval(days, stepPosition, slot) + closed(closed);
            case Why.Kept() -> Texts.get("why.kept");
            case Why.Reopened(var kept) -> Texts.get("why.reopened", Texts.moment(kept, zone));
            case Why.AsSoonAsPossible(var openNow) -> Texts.get(openNow ? "why.overdue.open" : "why.overdue.next");
            case Why.SpreadOver(var days) -> Texts.get("why.spread", days);
            case Why.Late() -> Texts.get("why.late");
            case Why.Moved() -> Texts.get("why.moved");
            case Why.Postponed(var from) -> Texts.get("why.postponed", Texts.day(from));
            case Why.Pushed(var limit, Why.AsSoonAsPossible _) ->
                Texts.get("why.pushed", Texts.get("why.overdue"), limit(limit));
            case Why.Pushed(var limit, var otherwise) ->
                Texts.get("why.pushed", of(otherwise, stepPosition, zone), limit(limit));
            case Why.Unknown() -> Texts.get("why.unknown");
        };
    }

    /// How far a step is from the one before, for steps that have no date yet: "3 working days after step 2, slot
    /// 10–11".
    public static String interval(int workingDays, int stepPosition, @Nullable Window slot) {
        String distance = stepPosition == 1
                ? Texts.get("why.first.interval", workingDays)
                : Texts.get("why.interval", workingDays, stepPosition - 1);
        return distance + slot(slot);
    }

    private static String limit(Limit limit) {
        return Texts.of("why.limit", limit);
    }

    private static String slot(@Nullable Window slot) {
        return slot == null ? "" : Texts.get("why.slot", hour(slot.from()), hour(slot.to()));
    }

    private static String hour(int minuteOfDay) {
        int minute = minuteOfDay % 60;
        return minute == 0
                ? String.valueOf(minuteOfDay / 60)
                : Texts.get("why.minute", minuteOfDay / 60, (minute < 10 ? "0" : "") + minute);
    }

    private static String closed(List<LocalDate> days) {
        return days.isEmpty()
                ? ""
                : Texts.get("why.closed", days.stream().map(Texts::day).collect(Collectors.joining(", ")));
    }
}
