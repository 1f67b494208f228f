package app.fermata.sequence;

import app.fermata.contact.Blacklist;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactCards;
import app.fermata.sequence.Correspondence.Letter;
import app.fermata.sequence.TaskSheet.Past;
import app.fermata.store.Workspace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads all a rep needs for doing one task. Changes nothing.
public final class TaskSheets {

    private static final Pattern REPLY_MARKS = Pattern.compile("^(?:re:\\s*)+", Pattern.CASE_INSENSITIVE);

    private final Workspace workspace;
    private final Correspondence correspondence;
    private final StepDrafting drafting;

    public TaskSheets(Workspace workspace, Correspondence correspondence, StepDrafting drafting) {
        this.workspace = workspace;
        this.correspondence = correspondence;
        this.drafting = drafting;
    }

    /// The sheet of a task; empty when it is not open any more, or its contact is paused.
    public Optional<TaskSheet> of(long taskId, Instant now) {
        return workspace.read(session -> {
            var task = new Tasks_(session).find(taskId).orElse(null);
            var enrollment = task == null || task.doneAt != null ? null : waiting(session, task);
            if (task == null || enrollment == null) return Optional.empty();
            var contact = ContactCards.one(session, enrollment.contactId).orElse(null);
            var plan = SequencePlans.one(session, enrollment.sequenceId);
            var step = plan.steps().stream()
                    .filter(standing -> standing.id() == task.stepId)
                    .findFirst()
                    .orElse(null);
            if (contact == null || step == null) return Optional.empty();
            return Optional.of(sheet(session, taskId, enrollment, plan, step, contact, now));
        });
    }

    private static @Nullable Enrollment waiting(StatelessSession session, Task task) {
        return new Enrollments_(session)
                .find(task.enrollmentId)
                .filter(enrollment -> enrollment.state.isPausable()
                        && enrollment.plannedAt != null
                        && Long.valueOf(task.stepId).equals(enrollment.stepId))
                .orElse(null);
    }

    private TaskSheet sheet(
            StatelessSession session,
            long taskId,
            Enrollment enrollment,
            SequencePlan plan,
            StepPlan step,
            ContactCard contact,
            Instant now) {
        var letters = correspondence.letters(session, enrollment.id);
        var row = new TaskRow(
                taskId,
                contact.id(),
                contact.name(),
                contact.company(),
                contact.phone(),
                contact.email(),
                plan.name(),
                step.position(),
                step.title(),
                step.kind(),
                enrollment.plannedAt == null ? now : enrollment.plannedAt,
                plan.zone(),
                step.body());
        return new TaskSheet(
                row,
                contact,
                zone(contact.timeZone()),
                past(session, enrollment, plan, letters),
                draft(step, contact, plan, letters),
                postponed(plan, step, enrollment, now),
                Blacklist.read(session).covering(contact.email()).orElse(null));
    }

    /// In a thread the subject is the thread's, as it is for the mail that leaves by itself.
    private StepDraft draft(StepPlan step, ContactCard contact, SequencePlan plan, List<Letter> letters) {
        var draft = drafting.draft(contact, plan.sender(), step);
        if (step.kind() != StepKind.MANUAL_EMAIL || !step.inThread() || letters.isEmpty()) return draft;
        var first = REPLY_MARKS.matcher(letters.getLast().subject().strip()).replaceFirst("");
        return new StepDraft(StepDraft.Text.of("Re: " + first), draft.body());
    }

    private static List<Past> past(
            StatelessSession session, Enrollment enrollment, SequencePlan plan, List<Letter> letters) {
        var past = new ArrayList<Past>();
        for (var letter : letters) {
            step(plan, letter.stepId())
                    .ifPresent(step -> past.add(new Past(
                            step.position(), step.title(), step.kind(), letter.subject(), letter.at(), false)));
        }
        for (var task : new Tasks_(session).ofEnrollment(enrollment.id)) {
            var at = task.doneAt;
            if (at == null) continue;
            boolean skipped = task.outcome == TaskOutcome.SKIPPED;
            step(plan, task.stepId)
                    .ifPresent(step -> past.add(new Past(step.position(), step.title(), step.kind(), "", at, skipped)));
        }
        past.sort(Comparator.comparing(Past::at).reversed());
        return past;
    }

    private static Optional<StepPlan> step(SequencePlan plan, long stepId) {
        return plan.steps().stream().filter(step -> step.id() == stepId).findFirst();
    }

    private static Map<Postponement, Instant> postponed(
            SequencePlan plan, StepPlan step, Enrollment enrollment, Instant now) {
        var dates = new EnumMap<Postponement, Instant>(Postponement.class);
        try {
            for (var how : Postponement.values()) {
                dates.put(
                        how, Tasking.postponed(plan, step, enrollment, how, now).at());
            }
        } catch (UnplannableException cannotPlan) {
            return Map.of();
        }
        return dates;
    }

    private static @Nullable ZoneId zone(String name) {
        try {
            return name.isBlank() ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
