package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Letting paused contacts go again, and taking it back (`spec/pausing.md`, Unpause).
///
/// A date still ahead stays exactly as it was; one that has passed becomes the next open instant, pushed on only as far
/// as the mailbox's quotas demand.
public final class Unpausing {

    private static final Logger log = LoggerFactory.getLogger(Unpausing.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final Workspace workspace;
    private final SentMail sentMail;
    private final InstantSource clock;

    /// @param clock says when something is taken back
    public Unpausing(Workspace workspace, SentMail sentMail, InstantSource clock) {
        this.workspace = workspace;
        this.sentMail = sentMail;
        this.clock = clock;
    }

    /// The sequences the selection is in, those with most to unpause first.
    public List<SequenceChoice> choices(Selection selection) {
        return workspace.read(session -> Selecting.choices(session, selection, SequenceChoice::paused));
    }

    /// What [#unpause] would do at `now`. Changes nothing.
    ///
    /// @throws UnplannableException when the sequence has no schedule, one that is never open, or is archived
    public UnpausePreview preview(Selection selection, long sequenceId, Overdue overdue, Instant now) {
        return workspace.read(session -> {
            var plan = SequencePlans.one(session, sequenceId);
            var ids = EnrollmentId.of(sequenceId, selection);
            var found = Forbidden.split(session, PauseStatements.paused(session, ids));
            var paused = found.free();
            var skips = skips(session, ids, found);
            var contacts =
                    paused.stream().map(row -> EnrollmentId.contactOf(row.id())).toArray(Long[]::new);
            var names = SelectionStatements.names(session, contacts);
            var releases = releases(session, plan, paused, overdue, now);
            var skipped =
                    found.names(session, Selecting.names(session, sequenceId, selection, Selecting.PAUSED, skips));
            return preview(plan, selection.size(), releases, names, skips, skipped, now);
        });
    }

    private static UnpausePreview preview(
            SequencePlan plan,
            int selected,
            List<Release> releases,
            Map<Long, String> names,
            List<Skip> skips,
            List<SkippedContact> skipped,
            Instant now) {
        SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
        var lines = new ArrayList<UnpauseRow>();
        int kept = 0;
        int overdue = 0;
        int over = 0;
        int spreadDropped = 0;
        for (var release : releases) {
            var line = release.line(
                    names.getOrDefault(EnrollmentId.contactOf(release.row().id()), ""));
            lines.add(line);
            if (release.row().spread()) spreadDropped++;
            if (line.after() == null) over++;
            else if (line.isKept()) kept++;
            else if (Release.isOverdue(release.row(), now)) overdue++;
            if (line.after() != null && line.kind() == StepKind.AUTOMATIC_EMAIL) {
                perDay.merge(LocalDate.ofInstant(line.after(), plan.zone()), 1, Integer::sum);
            }
        }
        lines.sort(Comparator.comparing(UnpauseRow::after, Comparator.nullsLast(Comparator.naturalOrder())));
        return new UnpausePreview(
                plan.id(),
                plan.name(),
                plan.zone(),
                selected,
                List.copyOf(lines),
                kept,
                overdue,
                over,
                skips,
                skipped,
                perDay,
                spreadDropped,
                plan.sender().quota());
    }

    /// Unpauses those of the selection that are paused in the sequence; nobody else is touched.
    ///
    /// @throws UnplannableException when the sequence has no schedule, one that is never open, or is archived
    public UnpauseResult unpause(UnpauseRequest request, Instant now) {
        return workspace.write(session -> unpause(session, request, now, ""));
    }

    /// @param how what the history says beside it
    private UnpauseResult unpause(StatelessSession session, UnpauseRequest request, Instant now, String how) {
        var plan = SequencePlans.one(session, request.sequenceId());
        var ids = EnrollmentId.of(plan.id(), request.selection());
        var found = Forbidden.split(session, PauseStatements.paused(session, ids));
        var rows = found.free();
        var skips = skips(session, ids, found);
        var releases = releases(session, plan, rows, request.overdue(), now);

        var asKept = releases.stream()
                .filter(Release::isAsKept)
                .map(release -> release.row().id())
                .sorted()
                .toArray(Long[]::new);
        int unpaused = PauseStatements.unpauseAsKept(session, asKept);
        var replanned = releases.stream().filter(release -> !release.isAsKept()).toList();
        unpaused += Places.put(
                session,
                replanned.stream().map(release -> release.change(plan, now)).toList());
        var moved = replanned.stream()
                .filter(Release::isMoved)
                .mapToLong(release -> release.row().id());
        TaskFollowing.follow(session, moved.toArray());
        var going = PauseStatements.going(session, rows, unpaused);
        ActivityLog.note(session, ActivityKind.UNPAUSED, plan.id(), how, now, going);

        var first = releases.stream()
                .map(Release::after)
                .filter(Objects::nonNull)
                .map(Planned::at)
                .min(Comparator.naturalOrder());
        var back = releases.stream().map(release -> release.back(plan)).toList();
        return new UnpauseResult(plan.id(), plan.name(), unpaused, skips, first.orElse(null), new BeforeUnpause(back));
    }

    private static List<Skip> skips(StatelessSession session, Long[] ids, Forbidden found) {
        if (found.free().size() == ids.length) return List.of();
        var skips = Selecting.skips(PauseStatements.states(session, ids).counts(), ids.length, Selecting.PAUSED);
        return found.among(skips);
    }

    private List<Release> releases(
            StatelessSession session, SequencePlan plan, List<PausedRow> rows, Overdue overdue, Instant now) {
        if (rows.isEmpty()) return List.of();
        if (plan.archived()) throw new UnplannableException(plan.name(), UnplannableException.Reason.ARCHIVED);
        var schedule = plan.requireSchedule(now);
        var wishes = rows.stream()
                .filter(row -> Release.needsPlace(plan, schedule, row, now))
                .map(row -> Release.wish(row, now))
                .sorted()
                .toList();
        if (wishes.isEmpty()) {
            return Release.of(
                    plan, schedule, rows, overdue, new Departures(plan.sender().quota(), new long[0]), now);
        }
        // What is planned counts as far as the batch reaches, which shows only when it is laid out.
        var until = wishes.getLast()
                .plus(Duration.ofDays(
                        7 + 2 * (wishes.size() / plan.sender().quota().perDay())));
        while (true) {
            var departures =
                    departures(session, plan.sender(), wishes.getFirst().minus(DAY), now, until);
            var releases = Release.of(plan, schedule, rows, overdue, departures, now);
            var last = lastChanged(releases).orElse(now).plus(DAY);
            if (!last.isAfter(until)) return releases;
            until = last.plus(Duration.between(now, last));
        }
    }

    private static Optional<Instant> lastChanged(List<Release> releases) {
        return releases.stream()
                .filter(release -> !release.isAsKept())
                .map(Release::after)
                .filter(Objects::nonNull)
                .map(Planned::at)
                .max(Comparator.naturalOrder());
    }

    /// What the mailbox's quotas already have to count between two instants: what left, and what is planned to leave.
    private Departures departures(StatelessSession session, Sender sender, Instant from, Instant now, Instant until) {
        var mailbox = sender.mailboxId();
        var sent = LongStream.of(sentMail.sentSince(session, mailbox, now.minus(DAY)));
        var ahead = LongStream.of(PlannedMail.of(session, mailbox, from.isAfter(now) ? from : now, until));
        return new Departures(sender.quota(), LongStream.concat(sent, ahead).toArray());
    }

    /// What unpausing one contact at `now` would do, by the same rules.
    UnpauseRow forecast(StatelessSession session, SequencePlan plan, PausedRow row, Instant now) {
        return releases(session, plan, List.of(row), new Overdue.AsSoonAsPossible(), now)
                .getFirst()
                .line("");
    }

    /// Takes an unpause back: state, date, reason and task are exactly as before. Who has moved on since is left.
    public UndoResult undo(UnpauseResult done) {
        return workspace.write(session -> {
            var returns = done.before().returns();
            var restored = Places.putBack(session, returns);
            TaskFollowing.follow(
                    session,
                    returns.stream().mapToLong(Place.Return::enrollmentId).toArray());
            var pauses = new Pauses_(session);
            returns.stream()
                    .map(back -> back.to().pauseId())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(pauses::reopen);
            Undoing.note(session, ActivityKind.UNPAUSED, done.sequenceId(), clock.instant(), restored);
            return new UndoResult(restored.length, Math.max(0, done.unpaused() - restored.length));
        });
    }

    /// Unpauses everybody whose pause ends by itself at or before `now`, each pause in a transaction of its own.
    /// A pause in a sequence that cannot be planned stays until it can; none keeps another from ending.
    ///
    /// @return how many contacts were unpaused
    public int resumeDue(Instant now) {
        int resumed = 0;
        for (var pause : workspace.read(session -> new Pauses_(session).toEnd(now))) {
            try {
                resumed += workspace.write(session -> resume(session, pause, now));
            } catch (UnplannableException stays) {
                log.warn(
                        "A pause should end by itself, and cannot yet; the next tick tries again ({})",
                        stays.getMessage());
            } catch (RuntimeException unexpected) {
                log.error("Pause {} cannot end by itself; the next tick tries again", pause.id, unexpected);
            }
        }
        return resumed;
    }

    /// When the next pause after `after` ends by itself, if any does.
    public Optional<Instant> nextEnd(StatelessSession session, Instant after) {
        return new Pauses_(session).nextEnd(after);
    }

    private int resume(StatelessSession session, Pause pause, Instant now) {
        var paused = pausedBy(session, pause);
        int unpaused = paused.isEmpty() ? 0 : unpause(session, pause.sequenceId, paused, now);
        // After the enrollments, as an undo locks them. Whom another writer changed at this moment is still in the
        // pause,
        // and the next tick tries again.
        if (pausedBy(session, pause).isEmpty()) new Pauses_(session).end(Objects.requireNonNull(pause.id));
        return unpaused;
    }

    private static List<Long> pausedBy(StatelessSession session, Pause pause) {
        return new Enrollments_(session)
                .pausedBy(
                        Objects.requireNonNull(pause.id),
                        EnrollmentId.first(pause.sequenceId),
                        EnrollmentId.last(pause.sequenceId));
    }

    private int unpause(StatelessSession session, long sequenceId, List<Long> enrollmentIds, Instant now) {
        var selection = Selection.of(
                enrollmentIds.stream().mapToLong(EnrollmentId::contactOf).toArray());
        var request = new UnpauseRequest(selection, sequenceId, new Overdue.AsSoonAsPossible());
        return unpause(session, request, now, ActivityLog.BY_ITSELF).unpaused();
    }
}
