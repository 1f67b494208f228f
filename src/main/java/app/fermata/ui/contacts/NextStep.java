package app.fermata.ui.contacts;

import app.fermata.roster.ContactRow.Current;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The next step of a contact in the few words a cell has room for, by the clock of the sequence's zone.
final class NextStep {

    private NextStep() {}

    static String words(@Nullable Current current, Instant now) {
        if (current == null) {
            return Texts.get("contacts.next.none");
        }
        var today = now.atZone(current.zone()).toLocalDate();
        return switch (current.state()) {
            case ADDED, ACTIVE ->
                current.plannedAt() == null
                        ? Texts.get("contacts.next.none")
                        : Texts.moment(current.plannedAt(), current.zone(), now);
            case PAUSED -> paused(current, today);
            case STOPPED -> waiting(current, today);
            case REPLIED, UNRESPONSIVE, UNSUBSCRIBED, BLACKLISTED, BOUNCED, ERROR -> Texts.get("contacts.next.none");
        };
    }

    private static String paused(Current current, LocalDate today) {
        if (current.resumeAt() != null) {
            return Texts.get("contacts.next.back", day(current.resumeAt(), current, today));
        }
        if (current.plannedAt() != null) {
            return Texts.get("contacts.next.kept", day(current.plannedAt(), current, today));
        }
        return Texts.get("contacts.next.none");
    }

    private static String waiting(Current current, LocalDate today) {
        if (current.waitsUntil() == null) {
            return Texts.get("contacts.next.none");
        }
        var end = current.waitsUntil().atZone(current.zone()).toLocalDate();
        return Texts.get("contacts.next.waits", Math.max(0, ChronoUnit.DAYS.between(today, end)));
    }

    private static String day(Instant moment, Current current, LocalDate today) {
        return Texts.day(moment.atZone(current.zone()).toLocalDate(), today);
    }
}
