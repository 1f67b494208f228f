package app.fermata.ui.pause;

import app.fermata.sequence.Departures.Limit;
import app.fermata.sequence.PausePreview;
import app.fermata.sequence.Quota;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.sequence.SkippedContact;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.UnpausePreview;
import app.fermata.sequence.UnpauseRow;
import app.fermata.sequence.Why;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Selections as the design's pictures show them, and some that are harder to show.
final class Selections {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = paris("2026-03-05T16:02");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final SequenceChoice OUTBOUND = new SequenceChoice(1, "Q4 outbound", PARIS, 11, 9, 2);
    static final SequenceChoice RENEWALS = new SequenceChoice(2, "Renewals EMEA", ZoneId.of("Europe/London"), 3, 1, 1);
    static final SequenceChoice LONG_NAME =
            new SequenceChoice(3, "Re-engagement of trial customers in the Nordic countries 2026", PARIS, 2, 0, 0);

    private Selections() {}

    static Instant paris(String local) {
        return java.time.LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static long[] ids(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }

    static PausePreview pausing() {
        return new PausePreview(
                1,
                "Q4 outbound",
                PARIS,
                11,
                9,
                List.of(new Skip(SequenceState.PAUSED, 2)),
                List.of(
                        new SkippedContact(1, "Ada Lovelace", SequenceState.PAUSED),
                        new SkippedContact(5, "Claude Shannon", SequenceState.PAUSED)),
                new PausePreview.Next("Grace Hopper", paris("2026-03-09T11:31")),
                0);
    }

    static PausePreview pausingOfTwelveThousand() {
        var names = new ArrayList<SkippedContact>();
        for (int i = 0; i < 500; i++) {
            names.add(new SkippedContact(
                    i,
                    "Maximiliane-Alexandra von Hohenstein-Wittgenberg-Sulzbach " + i,
                    i % 3 == 0 ? null : SequenceState.BOUNCED));
        }
        return new PausePreview(
                1,
                "Q4 outbound",
                PARIS,
                12_480,
                8_204,
                List.of(
                        new Skip(SequenceState.PAUSED, 1_204),
                        new Skip(SequenceState.STOPPED, 310),
                        new Skip(SequenceState.REPLIED, 1),
                        new Skip(SequenceState.UNSUBSCRIBED, 12),
                        new Skip(SequenceState.BOUNCED, 44),
                        new Skip(null, 2_705)),
                names,
                new PausePreview.Next(
                        "Maximiliane-Alexandra von Hohenstein-Wittgenberg-Sulzbach", paris("2027-01-04T09:00")),
                3);
    }

    static PausePreview nothingToPause() {
        return new PausePreview(
                3,
                LONG_NAME.name(),
                PARIS,
                11,
                0,
                List.of(new Skip(SequenceState.STOPPED, 2), new Skip(null, 9)),
                List.of(new SkippedContact(9, "Frances Allen", SequenceState.STOPPED)),
                null,
                0);
    }

    static UnpausePreview unpausing() {
        var rows = List.of(
                row(3, "Grace Hopper", 2, "One question", "2026-03-03T10:12", "2026-03-05T16:02", overdue(true)),
                row(
                        4,
                        "Jean Bartik",
                        2,
                        "One question",
                        "2026-03-03T10:40",
                        "2026-03-05T16:04",
                        new Why.Pushed(Limit.GAP, overdue(true))),
                row(
                        5,
                        "Lynn Conway",
                        4,
                        "Last word",
                        "2026-03-02T15:30",
                        "2026-03-06T09:00",
                        new Why.Pushed(Limit.HOUR, overdue(true))),
                row(2, "Claude Shannon", 3, "Call", "2026-03-09T14:10", "2026-03-09T14:10", new Why.Kept()),
                row(1, "Ada Lovelace", 2, "One question", "2026-03-11T10:35", "2026-03-11T10:35", new Why.Kept()),
                row(
                        6,
                        "Radia Perlman",
                        2,
                        "One question",
                        "2026-03-11T10:51",
                        "2026-03-12T09:00",
                        new Why.Reopened(paris("2026-03-11T10:51"))),
                row(7, "Sophie Wilson", 4, "Last word", "2026-03-12T14:20", "2026-03-12T14:20", new Why.Kept()),
                new UnpauseRow(8, "Edsger Dijkstra", 5, "", null, null, null, new Why.Moved()));
        return new UnpausePreview(
                1,
                "Q4 outbound",
                PARIS,
                11,
                rows,
                3,
                3,
                1,
                List.of(new Skip(SequenceState.ACTIVE, 2), new Skip(SequenceState.BOUNCED, 1)),
                List.of(new SkippedContact(11, "Alan Turing", SequenceState.ACTIVE)),
                days(Map.of(5, 22, 6, 31, 9, 26, 10, 18, 11, 40, 12, 12)),
                8,
                Quota.DEFAULT);
    }

    static UnpausePreview unpausingTenThousand() {
        var rows = new ArrayList<UnpauseRow>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(new UnpauseRow(
                    i,
                    "Maximiliane-Alexandra von Hohenstein-Wittgenberg-Sulzbach " + i,
                    1 + i % 4,
                    "A rather long title of a step that has to be cut",
                    StepKind.AUTOMATIC_EMAIL,
                    NOW.minusSeconds(60L * i),
                    NOW.plusSeconds(60L * i),
                    new Why.Pushed(Limit.DAY, new Why.SpreadOver(20))));
        }
        var days = new TreeMap<LocalDate, Integer>();
        for (int i = 0; i < 40; i++) {
            days.put(LocalDate.of(2026, 3, 5).plusDays(i), 400 - i);
        }
        return new UnpausePreview(
                1,
                "Q4 outbound",
                PARIS,
                12_480,
                rows,
                0,
                10_000,
                0,
                List.of(
                        new Skip(SequenceState.ADDED, 1_204),
                        new Skip(SequenceState.ACTIVE, 310),
                        new Skip(SequenceState.REPLIED, 1),
                        new Skip(SequenceState.BOUNCED, 44),
                        new Skip(null, 921)),
                List.of(),
                days,
                10_000,
                Quota.DEFAULT);
    }

    static UnpausePreview nothingToUnpause() {
        return new UnpausePreview(
                2,
                "Renewals EMEA",
                PARIS,
                2,
                List.of(),
                0,
                0,
                0,
                List.of(new Skip(SequenceState.ACTIVE, 1), new Skip(null, 1)),
                List.of(
                        new SkippedContact(1, "Ada Lovelace", SequenceState.ACTIVE),
                        new SkippedContact(2, "Alan Turing", null)),
                new TreeMap<>(),
                0,
                Quota.DEFAULT);
    }

    private static Why overdue(boolean openNow) {
        return new Why.AsSoonAsPossible(openNow);
    }

    private static UnpauseRow row(
            long id, String name, int position, String title, String before, String after, Why why) {
        return new UnpauseRow(id, name, position, title, StepKind.AUTOMATIC_EMAIL, paris(before), paris(after), why);
    }

    private static SortedMap<LocalDate, Integer> days(Map<Integer, Integer> ofMarch) {
        var days = new TreeMap<LocalDate, Integer>();
        ofMarch.forEach((day, messages) -> days.put(LocalDate.of(2026, 3, day), messages));
        return days;
    }
}
