package app.fermata.ui.sequences;

import app.fermata.calendar.PublicHolidays;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.ScheduleText;
import app.fermata.ui.kit.Texts;

/// What a schedule is, in a few words.
final class ScheduleSummary {

    private ScheduleSummary() {}

    /// "Mon–Fri 09–18 · Paris time".
    static String week(ScheduleText text) {
        return Texts.get("schedule.week", ScheduleWords.week(text), Texts.place(text.zone()));
    }

    /// "Public holidays of France closed · 2 days of your own closed".
    static String closed(ScheduleRow row) {
        var holidays = row.text().holidays();
        int own = row.text().own().size();
        if (holidays.isEmpty()) return Texts.get("schedule.closed.own", own);
        var place = new PublicHolidays(Texts.locale()).name(holidays);
        return own == 0 ? Texts.get("schedule.closed.holidays", place) : Texts.get("schedule.closed.both", place, own);
    }

    static String users(ScheduleRow row) {
        return row.usedBy().isEmpty()
                ? Texts.get("schedule.unused")
                : Texts.get("schedule.usedBy", row.usedBy().size(), ScheduleWords.names(row.usedBy()));
    }
}
