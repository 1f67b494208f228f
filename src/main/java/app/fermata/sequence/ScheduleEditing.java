package app.fermata.sequence;

import app.fermata.calendar.NeverOpenException;
import app.fermata.calendar.PublicHolidays;
import app.fermata.calendar.Schedule;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/// Writing schedules: what saving one does to everybody who waits in a sequence that goes by it, saving it and taking
/// it back.
public final class ScheduleEditing {

    private static final int NAME = 120;
    private static final int YEARS_AHEAD = 3;
    private static final long NEW = 0;

    private final Workspace workspace;
    private final SequenceMoves moves;
    private final PublicHolidays holidays;

    public ScheduleEditing(Workspace workspace, SentMail sentMail, PublicHolidays holidays) {
        this.workspace = workspace;
        this.moves = new SequenceMoves(sentMail);
        this.holidays = holidays;
    }

    /// All schedules by name.
    public List<ScheduleRow> list() {
        return workspace.read(ScheduleRows::all);
    }

    /// The countries to choose from, and their names.
    public PublicHolidays holidays() {
        return holidays;
    }

    /// The public holidays a schedule with this code is closed on, from this year on.
    public SortedMap<LocalDate, String> holidays(String code, Instant now) {
        int year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
        return holidays.of(code, year, year + YEARS_AHEAD);
    }

    /// What saving it now would do: what is wrong with it, and whom it moves. Changes nothing.
    public ScheduleReview review(ScheduleText text, Instant now) {
        return workspace.read(session -> {
            var problems = problems(session, text, now);
            if (!problems.isEmpty() || text.id() == null) return new ScheduleReview(problems, List.of());
            var schedule = text.schedule(days(session, text, now));
            var changes = new ArrayList<SequenceChange>();
            for (var before : users(session, text.id())) {
                if (schedule.equals(before.schedule())) continue;
                var after = by(before, schedule);
                var all = moves.of(session, before, after, WaitingRows.of(session, before.id()), now);
                var change = SequenceMoves.told(session, after, all);
                if (!change.isQuiet()) changes.add(change);
            }
            return new ScheduleReview(List.of(), changes);
        });
    }

    private static List<ScheduleProblem> problems(StatelessSession session, ScheduleText text, Instant now) {
        var problems = new ArrayList<ScheduleProblem>();
        long id = text.id() == null ? NEW : text.id();
        var store = new ScheduleStore_(session);
        if (text.name().isBlank()) problems.add(new ScheduleProblem(ScheduleProblem.Kind.NO_NAME, null));
        if (text.name().length() > NAME) problems.add(new ScheduleProblem(ScheduleProblem.Kind.TOO_LONG, null));
        if (store.othersNamed(text.name().strip(), id) > 0) {
            problems.add(new ScheduleProblem(ScheduleProblem.Kind.NAME_TAKEN, null));
        }
        var overlap = text.overlap();
        if (overlap != null) {
            problems.add(new ScheduleProblem(ScheduleProblem.Kind.OVERLAP, overlap));
        } else if (isNeverOpen(text, now)) {
            problems.add(new ScheduleProblem(ScheduleProblem.Kind.NEVER_OPEN, null));
        }
        return problems;
    }

    private static boolean isNeverOpen(ScheduleText text, Instant now) {
        try {
            var schedule = text.schedule(new TreeMap<>());
            schedule.requireOpen(schedule.dateOf(now));
            return false;
        } catch (NeverOpenException never) {
            return true;
        }
    }

    // An untouched calendar keeps its days as they are stored: nothing moves that nobody has touched.
    private SortedMap<LocalDate, String> days(StatelessSession session, ScheduleText text, Instant now) {
        if (text.id() != null) {
            var stored = ScheduleRows.one(session, text.id());
            if (stored.text().holidays().equals(text.holidays())) return stored.publicHolidays();
        }
        return holidays(text.holidays(), now);
    }

    private static List<SequencePlan> users(StatelessSession session, long scheduleId) {
        var plans = SequencePlans.all(session);
        return new ScheduleStore_(session)
                .users().stream()
                        .filter(user -> user.scheduleId() == scheduleId)
                        .map(user -> Objects.requireNonNull(plans.get(user.id())))
                        .toList();
    }

    private static SequencePlan by(SequencePlan plan, Schedule schedule) {
        return new SequencePlan(
                plan.id(), plan.name(), schedule, plan.steps(), plan.sender(), plan.waitDays(), plan.archived());
    }

    /// Saves a schedule, new or changed, and the dates it changes.
    ///
    /// @throws IllegalArgumentException when something is wrong with it, which [#review] would have told
    public ScheduleSaved save(ScheduleText text, Instant now) {
        return workspace.write(session -> {
            var problems = problems(session, text, now);
            if (!problems.isEmpty()) throw new IllegalArgumentException("Not fit to be saved: " + problems);
            var named = text.withName(text.name().strip());
            var days = days(session, named, now);
            if (named.id() == null) {
                long id = ScheduleRows.write(session, named, days);
                return new ScheduleSaved(id, named.name(), 0, new BeforeSchedule(null, Map.of()));
            }
            var stored = ScheduleRows.one(session, named.id());
            var users = users(session, named.id());
            Map<Long, List<WaitingRow>> rows = new TreeMap<>();
            for (var user : users) rows.put(user.id(), WaitingRows.locked(session, user.id()));
            ScheduleRows.write(session, named, days);
            var schedule = named.schedule(days);
            Map<Long, List<Place.Return>> returns = new TreeMap<>();
            int moved = 0;
            for (var before : users) {
                if (schedule.equals(before.schedule())) continue;
                var after = by(before, schedule);
                var all = moves.of(session, before, after, Objects.requireNonNull(rows.get(before.id())), now);
                moved += (int) all.stream().filter(Move::isMoved).count();
                returns.put(before.id(), SequenceMoves.carryOut(session, after, all, now));
            }
            return new ScheduleSaved(named.id(), named.name(), moved, new BeforeSchedule(stored, returns));
        });
    }

    /// Takes a saved schedule back: it is as before, and so are the dates of everybody who has not moved on since. A
    /// new
    /// one goes again, unless a sequence has taken it up meanwhile.
    public UndoResult undo(ScheduleSaved saved, Instant now) {
        return workspace.write(session -> {
            var was = saved.before().row();
            if (was == null) {
                boolean free = users(session, saved.id()).isEmpty();
                if (free) new ScheduleStore_(session).delete(saved.id());
                return new UndoResult(free ? 1 : 0, free ? 0 : 1);
            }
            var users = users(session, was.id());
            Map<Long, List<WaitingRow>> rows = new TreeMap<>();
            for (var user : users) rows.put(user.id(), WaitingRows.locked(session, user.id()));
            ScheduleRows.write(session, was.text(), was.publicHolidays());
            var schedule = was.schedule();
            int restored = 0;
            int movedOn = 0;
            for (var edited : users) {
                var back = saved.before().returns().getOrDefault(edited.id(), List.of());
                var waiting = Objects.requireNonNull(rows.get(edited.id()));
                var result = moves.undo(session, edited, by(edited, schedule), waiting, back, now);
                restored += result.restored();
                movedOn += result.movedOn();
            }
            return new UndoResult(restored, movedOn);
        });
    }

    /// Deletes a schedule no sequence goes by.
    public ScheduleDeletion delete(long id) {
        return workspace.write(session -> {
            var row = ScheduleRows.all(session).stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElse(null);
            if (row == null) return new ScheduleDeletion.Gone();
            if (!row.usedBy().isEmpty()) return new ScheduleDeletion.InUse(row.usedBy());
            new ScheduleStore_(session).delete(id);
            return new ScheduleDeletion.Deleted(row);
        });
    }

    /// Puts a deleted schedule back, under a new number: nobody went by it.
    public void restore(ScheduleRow row) {
        workspace.write(session -> ScheduleRows.write(session, row.text().withId(null), row.publicHolidays()));
    }

    /// Adds the public holidays of the years that have come into sight since a schedule was saved; called at every
    /// start, so that they never run out. Own dates and days already there stay as they are.
    ///
    /// @return how many days were added
    public int refreshHolidays(Instant now) {
        int lastYear = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear() + YEARS_AHEAD;
        boolean complete = workspace.read(session -> missing(session, lastYear).isEmpty());
        if (complete) return 0;
        return workspace.write(session -> {
            int added = 0;
            for (var day : missing(session, lastYear)) {
                new ScheduleStore_(session).add(day);
                added++;
            }
            return added;
        });
    }

    private List<ClosedDay> missing(StatelessSession session, int lastYear) {
        var missing = new ArrayList<ClosedDay>();
        for (var row : ScheduleRows.all(session)) {
            if (row.text().holidays().isEmpty()) continue;
            int known = row.publicHolidays().isEmpty()
                    ? lastYear - YEARS_AHEAD - 1
                    : row.publicHolidays().lastKey().getYear();
            holidays.of(row.text().holidays(), known + 1, lastYear).forEach((date, name) -> {
                if (!row.text().own().containsKey(date)) {
                    missing.add(ScheduleRows.closed(row.id(), date, name, true));
                }
            });
        }
        return missing;
    }
}
