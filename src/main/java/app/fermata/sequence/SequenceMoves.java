package app.fermata.sequence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// Works the moves of an edit out against the store, tells what they are, and carries them out.
final class SequenceMoves {

    private static final Duration DAY = Duration.ofDays(1);

    private final SentMail sentMail;

    SequenceMoves(SentMail sentMail) {
        this.sentMail = sentMail;
    }

    /// What the edit does to these rows. Changes nothing.
    ///
    /// @throws UnplannableException when a date is needed and cannot be given
    List<Move> of(
            StatelessSession session, SequencePlan before, SequencePlan after, List<WaitingRow> rows, Instant now) {
        var moves = Moves.of(before, after, rows, now);
        long late = moves.stream().filter(Move::needsPlace).count();
        if (late == 0) return moves;
        var until =
                now.plus(Duration.ofDays(7 + 2 * (late / after.sender().quota().perDay())));
        var departures = new Departures(after.sender().quota(), taken(session, after, moves, now, until));
        return Moves.placed(moves, departures, after.requireSchedule(now));
    }

    // What left, what the mailbox's other sequences plan, and what this one keeps or has just been given.
    private long[] taken(StatelessSession session, SequencePlan after, List<Move> moves, Instant now, Instant until) {
        var sent = sentMail.sentSince(session, after.sender().mailboxId(), now.minus(DAY));
        Set<Long> others =
                new HashSet<>(new Sequences_(session).ofMailbox(after.sender().mailboxId()));
        others.remove(after.id());
        var planned = new EnrollmentAlarms_(session)
                .ringing(now, until).stream()
                        .filter(alarm -> others.contains(alarm.sequenceId()))
                        .mapToLong(alarm -> alarm.dueAt().toEpochMilli());
        var ours = moves.stream()
                .filter(move -> !move.isFrozen() && !move.isOver() && !move.needsPlace())
                .map(move ->
                        move.place(after.steps().size(), after.waitDays(), now).dueAt())
                .filter(due -> due != null && due.isAfter(now))
                .mapToLong(Instant::toEpochMilli);
        return LongStream.concat(LongStream.of(sent), LongStream.concat(planned, ours))
                .toArray();
    }

    /// Carries them out and answers the way back of every row they changed.
    static List<Place.Return> carryOut(StatelessSession session, SequencePlan after, List<Move> moves, Instant now) {
        var changes = new ArrayList<Place.Change>();
        var returns = new ArrayList<Place.Return>();
        for (var move : moves) {
            var to = move.place(after.steps().size(), after.waitDays(), now);
            if (to.equals(move.row().place())) continue;
            changes.add(new Place.Change(move.row().id(), move.row().version(), to));
            returns.add(move.back(to));
        }
        put(session, changes);
        return returns;
    }

    /// Undoes an edit: who stands where it was brought to is put back exactly, the others keep what has happened to
    /// them since, and their place follows the steps by the same rule.
    ///
    /// @param rows everybody who waits, locked
    /// @return how many were put back
    UndoResult undo(
            StatelessSession session,
            SequencePlan edited,
            SequencePlan restored,
            List<WaitingRow> rows,
            List<Place.Return> returns,
            Instant now) {
        Map<Long, Place.Return> back =
                returns.stream().collect(Collectors.toMap(Place.Return::enrollmentId, Function.identity()));
        var changes = new ArrayList<Place.Change>();
        var others = new ArrayList<WaitingRow>();
        for (var row : rows) {
            var mine = back.get(row.id());
            if (mine == null || !stands(row, mine)) others.add(row);
            else changes.add(new Place.Change(row.id(), row.version(), mine.to()));
        }
        int putBack = put(session, changes);
        var stopped = returns.stream()
                .filter(one -> one.from() == SequenceState.STOPPED)
                .toList();
        int resumed = Places.putBack(session, stopped).length;
        TaskFollowing.follow(
                session, stopped.stream().mapToLong(Place.Return::enrollmentId).toArray());
        carryOut(session, restored, of(session, edited, restored, others, now), now);
        int done = putBack + resumed;
        return new UndoResult(done, returns.size() - done);
    }

    private static boolean stands(WaitingRow row, Place.Return mine) {
        return row.state() == mine.from() && row.position() == mine.fromPosition() && row.leaving() == mine.leaving();
    }

    private static int put(StatelessSession session, List<Place.Change> changes) {
        int done = Places.put(session, changes);
        TaskFollowing.follow(
                session, changes.stream().mapToLong(Place.Change::enrollmentId).toArray());
        return done;
    }

    /// The moves as the rep reads them.
    static SequenceChange told(StatelessSession session, SequencePlan plan, List<Move> moves) {
        var perDay = new TreeMap<LocalDate, Integer>();
        var moved = new ArrayList<Move>();
        int over = 0;
        int paused = 0;
        int pushed = 0;
        int waiting = 0;
        for (var move : moves) {
            if (move.row().state() == SequenceState.PAUSED) paused++;
            if (move.row().state().isPausable()) waiting++;
            if (!move.isMoved()) continue;
            moved.add(move);
            var date = move.date();
            if (move.isOver()) over++;
            if (date == null || move.step() == null) continue;
            if (date.why() instanceof Why.Pushed) pushed++;
            if (!move.step().kind().isTask()) {
                perDay.merge(LocalDate.ofInstant(date.at(), plan.zone()), 1, Integer::sum);
            }
        }
        moved.sort(Comparator.comparing(SequenceMoves::at, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new SequenceChange(
                plan.id(),
                plan.name(),
                plan.zone(),
                waiting,
                moved.size(),
                over,
                paused,
                pushed,
                perDay,
                rows(session, moved));
    }

    private static @org.jspecify.annotations.Nullable Instant at(Move move) {
        return move.date() == null ? null : move.date().at();
    }

    private static List<ChangeRow> rows(StatelessSession session, List<Move> moved) {
        var shown = moved.subList(0, Math.min(moved.size(), SequenceChange.ROWS));
        var contacts = shown.stream()
                .map(move -> EnrollmentId.contactOf(move.row().id()))
                .toArray(Long[]::new);
        var names = SelectionStatements.names(session, contacts);
        return shown.stream()
                .map(move -> {
                    long contact = EnrollmentId.contactOf(move.row().id());
                    var step = move.step();
                    return new ChangeRow(
                            contact,
                            names.getOrDefault(contact, ""),
                            step == null ? move.row().position() : step.position(),
                            step == null ? "" : step.title(),
                            move.row().place().plannedAt(),
                            at(move),
                            move.date() == null ? new Why.Moved() : move.date().why());
                })
                .toList();
    }
}
