package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.sequence.OpenSequence.MailboxChoice;
import app.fermata.store.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/// Writing sequences: the list of them, one opened for editing, what an edit does to those who wait, saving it and
/// taking it back.
///
/// Saving is one transaction: the steps, and the date of everybody the edit concerns ([Moves]). What was sent and done
/// stays under the number of its step, also when the step is deleted.
public final class SequenceEditing {

    private static final int WAIT_DAYS = 14;

    private final Workspace workspace;
    private final SequenceMoves moves;
    private final Templates templates;

    public SequenceEditing(Workspace workspace, SentMail sentMail, Templates templates) {
        this.workspace = workspace;
        this.moves = new SequenceMoves(sentMail);
        this.templates = templates;
    }

    /// All sequences by name, archived ones too.
    public List<SequenceRow> list() {
        return workspace.read(session -> {
            var reach = Funnels.reach(session);
            var schedules = new TreeMap<Long, String>();
            for (var schedule : new ScheduleStore_(session).all()) {
                schedules.put(Objects.requireNonNull(schedule.id), schedule.name);
            }
            var plans = SequencePlans.all(session);
            return new SequenceStore_(session)
                    .all().stream()
                            .map(row -> {
                                long id = Objects.requireNonNull(row.id);
                                var plan = Objects.requireNonNull(plans.get(id));
                                return new SequenceRow(
                                        id,
                                        row.name,
                                        plan.steps().size(),
                                        row.scheduleId == null ? null : schedules.get(row.scheduleId),
                                        plan.sender().address(),
                                        row.archived,
                                        reach.getOrDefault(id, Reach.NOBODY));
                            })
                            .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                            .toList();
        });
    }

    /// One sequence with all that stands around it; empty when there is none with this id.
    public Optional<OpenSequence> open(long id) {
        return workspace.read(session -> {
            var row = new SequenceStore_(session).find(id).orElse(null);
            if (row == null) return Optional.empty();
            return Optional.of(new OpenSequence(
                    text(session, row),
                    row.archived,
                    Funnels.reach(session, id),
                    Funnels.of(session, id),
                    ScheduleRows.all(session),
                    new SequenceStore_(session)
                            .mailboxes().stream()
                                    .map(box -> new MailboxChoice(
                                            Objects.requireNonNull(box.id), box.senderName, box.address))
                                    .toList()));
        });
    }

    /// What saving this text now would do: what is not right with it, and whom it moves. Changes nothing.
    public SequenceReview review(SequenceText text, Instant now) {
        // New steps get their numbers here, for the minute of a date comes from them.
        return workspace.read(
                session -> look(session, text.withSteps(StepRows.numbered(session, text.id(), text.steps())), now));
    }

    /// The same while it is still being written: its new steps have no numbers yet, so that their dates are good to the
    /// day.
    public SequenceReview glance(SequenceText text, Instant now) {
        return workspace.read(session -> look(session, text, now));
    }

    private SequenceReview look(StatelessSession session, SequenceText text, Instant now) {
        var before = SequencePlans.one(session, text.id());
        var after = plan(session, before, text);
        boolean sameTimes = sameTimes(before, after);
        var rows = sameTimes && after.schedule() != null ? List.<WaitingRow>of() : WaitingRows.of(session, text.id());
        var problems = problems(session, text, after, !rows.isEmpty(), now);
        List<Move> all = isFit(problems) && !sameTimes ? moves.of(session, before, after, rows, now) : List.of();
        return new SequenceReview(text, problems, SequenceMoves.told(session, after, all));
    }

    private List<SequenceProblem> problems(
            StatelessSession session, SequenceText text, SequencePlan after, boolean waiting, Instant now) {
        var around = new SequenceCheck.Around(
                after.schedule(),
                LocalDate.ofInstant(now, after.zone()),
                new SequenceStore_(session).othersNamed(text.name().strip(), text.id()) > 0,
                waiting,
                !after.sender().address().isBlank());
        return SequenceCheck.of(text, around, templates);
    }

    private static boolean isFit(List<SequenceProblem> problems) {
        return problems.stream().noneMatch(SequenceProblem::isFatal);
    }

    // Words alone move nobody.
    private static boolean sameTimes(SequencePlan before, SequencePlan after) {
        return Objects.equals(before.schedule(), after.schedule())
                && before.steps().stream()
                        .map(SequenceEditing::times)
                        .toList()
                        .equals(after.steps().stream()
                                .map(SequenceEditing::times)
                                .toList());
    }

    private static List<Object> times(StepPlan step) {
        return List.of(step.id(), step.kind(), step.intervalDays(), Optional.ofNullable(step.slot()));
    }

    /// Saves a text.
    ///
    /// @throws IllegalArgumentException when something fatal is wrong with it, which [#review] would have told
    /// @throws UnplannableException when somebody needs a date and none can be given
    public SequenceSaved save(SequenceText text, Instant now) {
        return workspace.write(session -> {
            var rows = WaitingRows.locked(session, text.id());
            var stored = new SequenceStore_(session).find(text.id()).orElseThrow();
            var was = text(session, stored);
            var before = SequencePlans.one(session, text.id());
            var problems = problems(session, text, plan(session, before, text), !rows.isEmpty(), now);
            if (!isFit(problems)) throw new IllegalArgumentException("Not fit to be saved: " + problems);
            var numbered =
                    text.withName(text.name().strip()).withSteps(StepRows.numbered(session, text.id(), text.steps()));
            write(session, numbered);
            var after = SequencePlans.one(session, text.id());
            var all = sameTimes(before, after) ? List.<Move>of() : moves.of(session, before, after, rows, now);
            var returns = SequenceMoves.carryOut(session, after, all, now);
            note(session, text.id(), all, now);
            return new SequenceSaved(
                    numbered,
                    (int) all.stream().filter(Move::isMoved).count(),
                    (int) all.stream().filter(Move::isOver).count(),
                    new BeforeEdit(was, returns));
        });
    }

    private static void note(StatelessSession session, long sequenceId, List<Move> all, Instant now) {
        var over = all.stream()
                .filter(Move::isOver)
                .mapToLong(move -> EnrollmentId.contactOf(move.row().id()))
                .toArray();
        ActivityLog.note(session, ActivityKind.FINISHED, sequenceId, "", now, over);
    }

    /// Takes an edit back: the steps are as before, and so are the dates of everybody who has not moved on since. Those
    /// that have keep what has happened, and their place follows the steps.
    ///
    /// @return how many dates are as before, and how many had moved on
    public UndoResult undo(SequenceSaved saved, Instant now) {
        return workspace.write(session -> {
            var was = saved.before().text();
            var rows = WaitingRows.locked(session, was.id());
            var edited = SequencePlans.one(session, was.id());
            write(session, was);
            var restored = SequencePlans.one(session, was.id());
            return moves.undo(session, edited, restored, rows, saved.before().returns(), now);
        });
    }

    private static void write(StatelessSession session, SequenceText text) {
        new SequenceStore_(session).write(text.id(), text.name(), text.scheduleId(), text.mailboxId(), text.waitDays());
        StepRows.replace(session, text.id(), text.steps());
    }

    /// Adds a sequence without steps, by the first schedule and from the first mailbox there is.
    ///
    /// @param name made unlike the others where it is not
    public long create(String name) {
        return workspace.write(session -> {
            var rows = new SequenceStore_(session);
            var sequence = new Sequence();
            sequence.name = SequenceNames.free(rows, name);
            sequence.mailboxId = firstMailbox(rows);
            sequence.scheduleId = new ScheduleStore_(session)
                    .all().stream().findFirst().map(row -> row.id).orElse(null);
            sequence.waitDays = WAIT_DAYS;
            rows.add(sequence);
            return Objects.requireNonNull(sequence.id);
        });
    }

    // A workspace begins without a mailbox; sequences are written all the same, and the settings fill it in.
    private static long firstMailbox(SequenceStore rows) {
        var first = rows.mailboxes().stream().findFirst().orElse(null);
        if (first != null) return Objects.requireNonNull(first.id);
        var empty = new Mailbox();
        empty.perHour = Quota.DEFAULT.perHour();
        empty.perDay = Quota.DEFAULT.perDay();
        empty.gapSeconds = (int) Quota.DEFAULT.minGap().toSeconds();
        rows.add(empty);
        return Objects.requireNonNull(empty.id);
    }

    /// Adds a sequence with the same schedule, mailbox and steps, and nobody in it.
    ///
    /// @param name made unlike the others where it is not
    public long duplicate(long id, String name) {
        return workspace.write(session -> {
            var rows = new SequenceStore_(session);
            var from = rows.find(id).orElseThrow();
            var copy = new Sequence();
            copy.name = SequenceNames.free(rows, name);
            copy.mailboxId = from.mailboxId;
            copy.scheduleId = from.scheduleId;
            copy.waitDays = from.waitDays;
            rows.add(copy);
            long copyId = Objects.requireNonNull(copy.id);
            var steps =
                    text(session, from).steps().stream().map(StepText::asNew).toList();
            StepRows.replace(session, copyId, StepRows.numbered(session, copyId, steps));
            return copyId;
        });
    }

    /// Puts a sequence into the archive, where nothing of it leaves, or takes it out.
    ///
    /// @return whether it was not there already
    public boolean archive(long id, boolean archived) {
        return workspace.write(session -> new SequenceStore_(session).archive(id, archived) == 1);
    }

    /// Gives a sequence another name.
    ///
    /// @return whether it got it; not when it is blank, too long, or another one has it
    public boolean rename(long id, String name) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > SequenceNames.LONGEST) return false;
        return workspace.write(session -> {
            var rows = new SequenceStore_(session);
            return rows.othersNamed(plain, id) == 0 && rows.rename(id, plain) == 1;
        });
    }

    /// Deletes a sequence nobody is or was in.
    ///
    /// @return the sequence, for [#restore]; empty when somebody is or was in it, and it stays
    public Optional<SequenceText> delete(long id) {
        return workspace.write(session -> {
            var rows = new SequenceStore_(session);
            var stored = rows.find(id).orElse(null);
            if (stored == null || isOrWasIn(session, id)) return Optional.empty();
            var text = text(session, stored);
            rows.deleteSteps(id);
            rows.delete(id);
            return Optional.of(text);
        });
    }

    private static boolean isOrWasIn(StatelessSession session, long id) {
        var former = "select count(*) from former_enrollment where sequence_id = :id";
        return new SequenceStore_(session).enrolled(EnrollmentId.first(id), EnrollmentId.last(id)) > 0
                || session.createNativeQuery(former, Long.class)
                                .setParameter("id", id)
                                .getSingleResult()
                        > 0;
    }

    /// Puts a deleted sequence back, under the same number.
    public void restore(SequenceText text) {
        workspace.write(session -> {
            session.createNativeMutationQuery("insert into sequences (id, name, schedule_id, mailbox_id, wait_days,"
                            + " archived) values (:id, :name, :schedule, :mailbox, :wait, false)")
                    .setParameter("id", text.id())
                    .setParameter("name", text.name())
                    .setParameter("schedule", text.scheduleId(), Long.class)
                    .setParameter("mailbox", text.mailboxId())
                    .setParameter("wait", text.waitDays())
                    .executeUpdate();
            StepRows.replace(session, text.id(), text.steps());
            return 1;
        });
    }

    private static SequenceText text(StatelessSession session, Sequence row) {
        long id = Objects.requireNonNull(row.id);
        var steps = SequencePlans.one(session, id).steps().stream()
                .map(StepText::of)
                .toList();
        return new SequenceText(id, row.name, row.scheduleId, row.mailboxId, row.waitDays, steps);
    }

    private static SequencePlan plan(StatelessSession session, SequencePlan before, SequenceText text) {
        return new SequencePlan(
                before.id(),
                text.name(),
                text.scheduleId() == null ? null : ScheduleRows.schedule(session, text.scheduleId()),
                text.plans(),
                sender(session, before.sender(), text.mailboxId()),
                text.waitDays(),
                before.archived());
    }

    private static Sender sender(StatelessSession session, Sender known, long mailboxId) {
        if (known.mailboxId() == mailboxId) return known;
        return new SequenceStore_(session)
                .mailboxes().stream()
                        .filter(box -> Objects.equals(box.id, mailboxId))
                        .findFirst()
                        .map(SequenceEditing::sender)
                        .orElse(known);
    }

    private static Sender sender(Mailbox box) {
        var gap = Duration.ofSeconds(box.gapSeconds);
        var quota = new Quota(box.perHour, box.perDay, gap);
        return new Sender(Objects.requireNonNull(box.id), box.senderName, box.address, box.signature, quota);
    }
}
