package app.fermata.sequence;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactCards;
import app.fermata.sequence.Templates.Rendering;
import app.fermata.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// How a step reads while it is written: for one contact, and for how many it cannot be made. Changes nothing.
public final class StepReading {

    private static final Pattern REPLY_MARKS = Pattern.compile("^(?:re:\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final int READERS = 30;

    private final Workspace workspace;
    private final Templates templates;

    public StepReading(Workspace workspace, Templates templates) {
        this.workspace = workspace;
        this.templates = templates;
    }

    /// The templates themselves; they need no store.
    public Templates templates() {
        return templates;
    }

    /// The variables to choose from: those there always are, then the rep's own fields.
    public List<String> variables() {
        return workspace.read(session -> {
            var names = new ArrayList<>(templates.known());
            names.addAll(ReaderStatements.ownVariables(session).stream()
                    .map(variable -> "contact." + variable)
                    .filter(name -> !names.contains(name))
                    .toList());
            return List.copyOf(names);
        });
    }

    /// Contacts to preview for, those in the sequence first.
    ///
    /// @param words what their name, address or company contains; empty for anybody
    public List<Reader> readers(long sequenceId, String words) {
        return workspace.read(session -> ReaderStatements.readers(session, sequenceId, words, READERS));
    }

    /// Step `index` (from 0) of a text as this contact would read it; empty when the contact is gone.
    public Optional<StepPreview> preview(SequenceText text, int index, long contactId) {
        return workspace.read(
                session -> ContactCards.one(session, contactId).map(contact -> preview(session, text, index, contact)));
    }

    private StepPreview preview(StatelessSession session, SequenceText text, int index, ContactCard contact) {
        var plan = SequencePlans.one(session, text.id());
        var step = text.steps().get(index);
        int answers = step.inThread() ? threadBegin(text, index) : -1;
        var begin = text.steps().get(answers < 0 ? index : answers);
        var subject = templates.render(begin.subject(), contact, plan.sender());
        if (answers >= 0 && subject instanceof Rendering.Text(String words)) {
            subject = new Rendering.Text(
                    "Re: " + REPLY_MARKS.matcher(words.strip()).replaceFirst(""));
        }
        var enrollment = new Enrollments_(session)
                .find(EnrollmentId.of(text.id(), contact.id()))
                .orElse(null);
        boolean waits = enrollment != null
                && enrollment.state.isEngaged()
                && step.id() != null
                && step.id().equals(enrollment.stepId);
        return new StepPreview(
                contact.name(),
                waits ? Objects.requireNonNull(enrollment).plannedAt : null,
                plan.zone(),
                answers + 1,
                subject,
                templates.render(step.body(), contact, plan.sender()));
    }

    /// The mail whose subject is that of the thread in which step `index` answers; −1 where it begins one itself.
    public static int threadBegin(SequenceText text, int index) {
        int begin = -1;
        for (int i = 0; i < index; i++) {
            var step = text.steps().get(i);
            if (step.kind() != StepKind.AUTOMATIC_EMAIL) continue;
            if (begin < 0 || !step.inThread()) begin = i;
        }
        return begin;
    }

    /// The variables step `index` needs that some of those still to get it have no value for.
    public List<Gap> gaps(SequenceText text, int index) {
        var step = text.steps().get(index);
        if (step.kind() != StepKind.AUTOMATIC_EMAIL) return List.of();
        boolean answers = step.inThread() && threadBegin(text, index) >= 0;
        var needed = new ArrayList<String>();
        for (var template : answers ? List.of(step.body()) : List.of(step.subject(), step.body())) {
            for (var variable : templates.variables(template)) {
                if (variable.needed() && !needed.contains(variable.name())) needed.add(variable.name());
            }
        }
        if (needed.isEmpty()) return List.of();
        return workspace.read(session -> gaps(session, text.id(), needed, storedPosition(session, text, step)));
    }

    // Who has passed the step is not concerned any more.
    private static int storedPosition(StatelessSession session, SequenceText text, StepText step) {
        return SequencePlans.one(session, text.id()).steps().stream()
                .filter(stored -> Objects.equals(step.id(), stored.id()))
                .findFirst()
                .map(StepPlan::position)
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Gap> gaps(StatelessSession session, long sequenceId, List<String> needed, int position) {
        var sender = SequencePlans.one(session, sequenceId).sender();
        int of = ReaderStatements.toGet(session, sequenceId, position);
        var gaps = new ArrayList<Gap>();
        for (var variable : needed) {
            int missing = variable.startsWith("sender.")
                    ? (isKnown(sender, variable) ? 0 : of)
                    : ReaderStatements.without(session, sequenceId, position, variable.substring("contact.".length()));
            boolean nobodyHasIt = variable.startsWith("sender.") && !isKnown(sender, variable);
            if (missing > 0 || nobodyHasIt) gaps.add(new Gap(variable, missing, of));
        }
        return List.copyOf(gaps);
    }

    private static boolean isKnown(Sender sender, String variable) {
        @Nullable
        String value =
                switch (variable) {
                    case "sender.name" -> sender.name();
                    case "sender.address" -> sender.address();
                    case "sender.signature" -> sender.signature();
                    default -> null;
                };
        return value != null && !value.isBlank();
    }
}
