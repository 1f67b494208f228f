package app.fermata.recognition;

import java.time.LocalDate;
import java.util.Optional;

/// When the writer of an out-of-office message is back, as far as it says so.
public sealed interface ReturnDate {

    /// It says no date, or none that can be one: past, or more than twelve months ahead.
    record Unknown() implements ReturnDate {}

    /// It names one day.
    ///
    /// @param date the day it names
    /// @param where where it stands
    record Day(LocalDate date, Role role, Where where) implements ReturnDate {

        /// The first day the writer is back, which may be a Sunday.
        public LocalDate back() {
            return role == Role.DAY_BACK ? date : date.plusDays(1);
        }
    }

    /// Its date can be read two ways (03/04): to be asked, not guessed.
    ///
    /// @param earlier the reading that comes first
    record TwoReadings(Day earlier, Day later) implements ReturnDate {}

    /// What the day named is.
    enum Role {
        LAST_DAY_AWAY,
        DAY_BACK
    }

    /// Where a date was read.
    ///
    /// @param header the header's name, or empty where it stands in [IncomingMessage#text]
    /// @param span in the header's value, or in the text
    record Where(Optional<String> header, Span span) {}
}
