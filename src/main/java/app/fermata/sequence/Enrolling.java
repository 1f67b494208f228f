package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.ContactCards;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Adding contacts to a sequence, and taking it back (`mission/brief.md`).
///
/// Whoever may not be added is refused with the reason and left untouched. The first step of the others is planned by
/// the rules of [Planning], its messages placed between those the mailbox has sent and planned.
public final class Enrolling {

    private final Workspace workspace;
    private final SentMail sentMail;
    private final MessageCheck messages;

    public Enrolling(Workspace workspace, SentMail sentMail, MessageCheck messages) {
        this.workspace = workspace;
        this.sentMail = sentMail;
        this.messages = messages;
    }

    /// The sequences that are not archived, by name; those nobody can be added to now come last.
    public List<EnrollChoice> choices(Instant now) {
        return workspace.read(session -> SequencePlans.all(session).values().stream()
                .filter(plan -> !plan.archived())
                .map(plan -> EnrollChoice.of(plan, obstacle(plan, now)))
                .sorted(Comparator.comparing((EnrollChoice choice) -> choice.obstacle() != null)
                        .thenComparing(EnrollChoice::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    private static UnplannableException.@Nullable Reason obstacle(SequencePlan plan, Instant now) {
        try {
            requirePlannable(plan, now);
            return null;
        } catch (UnplannableException unplannable) {
            return unplannable.reason();
        }
    }

    private static void requirePlannable(SequencePlan plan, Instant now) {
        if (plan.archived()) throw new UnplannableException(plan.name(), UnplannableException.Reason.ARCHIVED);
        if (plan.steps().isEmpty()) throw new UnplannableException(plan.name(), UnplannableException.Reason.NO_STEPS);
        plan.requireSchedule(now);
    }

    /// What [#enroll] would do at `now`. Changes nothing.
    ///
    /// @throws UnplannableException when nobody can be added to this sequence now
    public EnrollPreview preview(EnrollRequest request, Instant now) {
        return workspace.read(session -> {
            var plan = plan(session, request.sequenceId(), now);
            var intake = intake(session, plan, request.selection());
            var layout = Layout.of(session, sentMail, plan, intake.keys(plan.id()), request, now);
            var rows = new ArrayList<EnrollRow>();
            for (var contact : intake.accepted()) {
                var date = layout.dates().get(rows.size());
                rows.add(new EnrollRow(contact.contactId(), contact.name(), date.at(), date.why()));
            }
            rows.sort(Comparator.comparing(EnrollRow::at));
            var first = plan.stepAt(1).orElseThrow();
            return new EnrollPreview(
                    plan.id(),
                    plan.name(),
                    plan.zone(),
                    request.selection().size(),
                    first,
                    rows,
                    intake.refused(),
                    first.kind().isTask() ? new TreeMap<>() : layout.perDay(plan.zone()));
        });
    }

    /// The email of a step as a contact would get it; empty where the contact or the email is not there any more.
    public Optional<MessageCheck.Draft> draft(long sequenceId, int stepPosition, long contactId) {
        return workspace.read(session -> {
            var plan = SequencePlans.one(session, sequenceId);
            return ContactCards.one(session, contactId)
                    .flatMap(contact -> messages.of(plan).draft(contact, stepPosition));
        });
    }

    /// Adds those of the selection that are not refused; nobody else is touched.
    ///
    /// @throws UnplannableException when nobody can be added to this sequence now
    public EnrollResult enroll(EnrollRequest request, Instant now) {
        return workspace.write(session -> {
            var plan = plan(session, request.sequenceId(), now);
            var intake = intake(session, plan, request.selection());
            var keys = intake.keys(plan.id());
            var layout = Layout.of(session, sentMail, plan, keys, request, now);
            int refused = request.selection().size() - keys.length;
            if (keys.length == 0) return nobody(plan, refused);
            var batch = batch(session, request, now);
            var contacts = contacts(intake.accepted());
            var renamed = contacts(
                    intake.accepted().stream().filter(Intake.Accepted::isNew).toList());
            var common = new EnrollStatements.Common(
                    plan, plan.stepAt(1).orElseThrow(), batch.id(), batch.mode == SendingMode.SPREAD_OVER_TIME, now);
            EnrollStatements.insert(session, common, keys, layout.dates());
            TaskFollowing.follow(session, EnrollmentId.longs(keys));
            EnrollStatements.setAdded(session, renamed);
            ActivityLog.note(
                    session,
                    ActivityKind.ADDED_TO_SEQUENCE,
                    plan.id(),
                    "",
                    now,
                    contacts.stream().toArray());
            var first = layout.dates().stream().map(Planned::at).min(Comparator.naturalOrder());
            return new EnrollResult(
                    plan.id(),
                    plan.name(),
                    keys.length,
                    refused,
                    first.orElse(null),
                    new EnrollResult.Before(batch.id(), contacts, renamed));
        });
    }

    private static SequencePlan plan(StatelessSession session, long sequenceId, Instant now) {
        var plan = SequencePlans.one(session, sequenceId);
        requirePlannable(plan, now);
        return plan;
    }

    private Intake intake(StatelessSession session, SequencePlan plan, Selection selection) {
        return Intake.of(session, selection, Screening.of(session, plan, selection, messages.of(plan)));
    }

    private static Batch batch(StatelessSession session, EnrollRequest request, Instant now) {
        var batch = new Batch();
        batch.sequenceId = request.sequenceId();
        batch.addedAt = now;
        if (request.sending() instanceof Sending.SpreadOverTime(int perHour, int perDay)) {
            batch.mode = SendingMode.SPREAD_OVER_TIME;
            batch.perHour = perHour;
            batch.perDay = perDay;
        }
        session.insert(batch);
        return batch;
    }

    private static Selection contacts(List<Intake.Accepted> accepted) {
        return Selection.of(
                accepted.stream().mapToLong(Intake.Accepted::contactId).toArray());
    }

    private static EnrollResult nobody(SequencePlan plan, int refused) {
        var none = Selection.of();
        return new EnrollResult(plan.id(), plan.name(), 0, refused, null, new EnrollResult.Before(0, none, none));
    }

    /// Takes everybody out again who stands where adding put them. Who has moved on since (a message left, a pause, a
    /// removal) is left and counted.
    public UndoResult undo(EnrollResult done, Instant now) {
        return workspace.write(session -> {
            var before = done.before();
            int restored = EnrollStatements.takeBack(session, done.sequenceId(), before);
            int movedOn = done.added() - restored;
            if (movedOn == 0) {
                session.createMutationQuery("delete from Batch where id = :id")
                        .setParameter("id", before.batchId())
                        .executeUpdate();
            }
            if (restored > 0) {
                ActivityLog.note(
                        session,
                        ActivityKind.UNDONE,
                        done.sequenceId(),
                        ActivityKind.ADDED_TO_SEQUENCE.name(),
                        now,
                        before.contacts().stream().toArray());
            }
            return new UndoResult(restored, movedOn);
        });
    }
}
