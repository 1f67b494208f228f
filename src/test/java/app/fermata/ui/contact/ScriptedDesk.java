package app.fermata.ui.contact;

import app.fermata.activity.ActivityEntry;
import app.fermata.activity.History;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactFile;
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

    final Map<Long, ContactFile> files = new HashMap<>();
    final List<ActivityEntry> happened = new ArrayList<>();
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
        files.put(card.id(), new ContactFile(card, List.of(), List.of()));
        sequences.put(card.id(), List.of(enrollments));
    }

    @Override
    public Optional<ContactFile> file(long contactId) {
        fail();
        return Optional.ofNullable(files.get(contactId));
    }

    @Override
    public History.Page history(long contactId, History.@Nullable Position after, int limit) {
        fail();
        int from = after == null ? 0 : (int) after.id();
        int to = Math.min(happened.size(), from + limit);
        var next = to == happened.size()
                ? null
                : new History.Position(happened.get(to).at(), to);
        return new History.Page(happened.subList(from, to), next);
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
