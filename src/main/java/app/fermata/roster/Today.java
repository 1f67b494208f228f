package app.fermata.roster;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The day it is for the rep, from which a filter counts: by the rep's own zone, whatever zones the sequences have.
record Today(LocalDate day, ZoneId zone) {

    static Today of(InstantSource clock, ZoneId zone) {
        return new Today(LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    /// Moments from one on, until before another.
    ///
    /// @param from null for no beginning
    /// @param before null for no end
    record Span(@Nullable Instant from, @Nullable Instant before) {}

    /// The moments a criterion means; all that are known where it names no day.
    Span spanOf(Criterion.Day criterion) {
        var named = criterion.day() == null ? day : criterion.day();
        int days = criterion.days();
        return switch (criterion.operator()) {
            case BEFORE -> new Span(null, start(named));
            case ON -> new Span(start(named), start(named.plusDays(1)));
            case AFTER -> new Span(start(named.plusDays(1)), null);
            case IN_LAST -> new Span(start(day.minusDays(days)), start(day.plusDays(1)));
            case IN_NEXT -> new Span(start(day), start(day.plusDays(days + 1L)));
            case LONGER_AGO -> new Span(null, start(day.minusDays(days)));
            default -> new Span(null, null);
        };
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
