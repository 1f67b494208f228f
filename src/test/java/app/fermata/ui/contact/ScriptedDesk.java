package app.fermata.ui.contact;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.UndoResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers what a test has laid down, and remembers what was asked for.
final class ScriptedDesk implements ContactDesk {

    final Map<Long, ContactCard> cards = new HashMap<>();
    final Map<Long, List<EnrollmentView>> sequences = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    Done answer = new Done(1, 0, null, this::undo);
    UndoResult undone = new UndoResult(1, 0);

    @Nullable
    RuntimeException failure;

    static ScriptedDesk with(ContactCard card, EnrollmentView... sequences) {
        var desk = new ScriptedDesk();
        desk.put(card, sequences);
        return desk;
    }

    void put(ContactCard card, EnrollmentView... enrollments) {
        cards.put(card.id(), card);
        sequences.put(card.id(), List.of(enrollments));
    }

    @Override
    public Optional<ContactCard> card(long contactId) {
        fail();
        return Optional.ofNullable(cards.get(contactId));
    }

    @Override
    public List<EnrollmentView> sequences(long contactId, Instant now) {
        return sequences.getOrDefault(contactId, List.of());
    }

    @Override
    public Done pause(EnrollmentView enrollment, Instant now) {
        asked.add("pause " + enrollment.sequenceName());
        fail();
        return answer;
    }

    @Override
    public Done unpause(EnrollmentView enrollment, Instant now) {
        asked.add("unpause " + enrollment.sequenceName());
        fail();
        return answer;
    }

    @Override
    public Done endAt(EnrollmentView enrollment, @Nullable Instant resumeAt, Instant now) {
        asked.add("end at " + resumeAt);
        fail();
        return answer;
    }

    UndoResult undo() {
        asked.add("undo");
        fail();
        return undone;
    }

    private void fail() {
        if (failure != null) {
            throw failure;
        }
    }
}
