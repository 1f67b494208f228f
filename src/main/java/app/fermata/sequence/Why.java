package app.fermata.sequence;

import app.fermata.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a step is planned when it is; the screens put it in words (spec: pausing, *Both*).
///
/// Stored as one short legible [#text], at most 200 characters, that [#parse] reads back equal.
public sealed interface Why {

    /// Planned from the start of the sequence: from a date the user chose, or from the moment the contact was
    /// added.
    ///
    /// `slot` is the slot the minute lies in; null where the step has none or the day's windows leave nothing of
    /// it.
    record FirstStep(boolean dateChosen, @Nullable Window slot) implements Why {}

    /// So many allowed days after the step before; `slot` as in [FirstStep].
    ///
    /// `closedSkipped`: the closed dates in between that would have been worked, in order; at most the first eight
    /// are kept.
    record Interval(int workingDays, @Nullable Window slot, List<LocalDate> closedSkipped) implements Why {

        static final int CLOSED_KEPT = 8;

        public Interval {
            closedSkipped = List.copyOf(closedSkipped.subList(0, Math.min(CLOSED_KEPT, closedSkipped.size())));
        }
    }

    /// Unpaused before its time came: the instant of before the pause.
    record Kept() implements Why {}

    /// The kept instant is no longer open, because the schedule changed during the pause: the next open one.
    record Reopened(Instant kept) implements Why {}

    /// Overdue at the unpause: at that very moment when the schedule was open, otherwise at its next opening.
    record AsSoonAsPossible(boolean openNow) implements Why {}

    /// Overdue at a bulk unpause, and spread evenly over so many allowed days.
    record SpreadOver(int workingDays) implements Why {}

    /// Its time had passed when it was given out, or lay before the step before: the next open instant of that
    /// moment.
    record Late() implements Why {}

    /// The step at this position is another one now than at the pause.
    record Moved() implements Why {}

    /// Put off by the rep; `from` is the day it was first due, in the schedule's zone.
    record Postponed(LocalDate from) implements Why {}

    /// Moved on by a quota of the mailbox; `otherwise` says where it would have been. Never nested, never by
    /// [Departures.Limit#NONE].
    record Pushed(Departures.Limit limit, Why otherwise) implements Why {

        public Pushed {
            if (limit == Departures.Limit.NONE || otherwise instanceof Pushed) {
                throw new IllegalArgumentException("A push has one limit and one reason: " + limit + ", " + otherwise);
            }
        }
    }

    /// A stored reason that could not be read.
    record Unknown() implements Why {}

    /// This reason as one line for the store, at most 200 characters.
    default String text() {
        return WhyText.write(this);
    }

    /// The reason a stored line stands for; [Unknown] for anything else, never an exception.
    static Why parse(@Nullable String text) {
        return WhyText.read(text);
    }
}
