package app.fermata.sample;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.sequence.SequenceState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells the history of the sample as the program would have noted it: one row an action, in the order they happened.
final class Chronicle {

    /// One action.
    private record Note(
            Instant at, ActivityKind kind, @Nullable Long sequence, String detail, List<Long> contacts) {

        static Note of(Instant at, ActivityKind kind, Story story, String detail) {
            return new Note(at, kind, story.plan().id(), detail, List.of(story.person.id()));
        }
    }

    private Chronicle() {}

    static void write(Connection connection, List<Person> people, List<Story> stories) throws SQLException {
        var notes = new ArrayList<Note>();
        for (var person : people) {
            notes.add(new Note(person.createdAt(), ActivityKind.CREATED, null, "", List.of(person.id())));
        }
        tell(stories, notes);
        notes.sort(Comparator.comparing(Note::at));
        var columns = "happened_at, kind, sequence_id, detail, lowest_contact, highest_contact, members";
        try (var rows = Rows.into(connection, "activity", columns)) {
            for (var note : notes) {
                var ids = note.contacts().stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
                rows.add(
                        note.at(),
                        note.kind(),
                        note.sequence(),
                        note.detail(),
                        ids[0],
                        ids[ids.length - 1],
                        ActivityLog.members(ids));
            }
            rows.write();
        }
    }

    private static void tell(List<Story> stories, List<Note> notes) {
        var together = new IdentityHashMap<Object, Note>();
        for (var story : stories) {
            together.computeIfAbsent(story.intake, intake -> noted(notes, added(story)))
                    .contacts()
                    .add(story.person.id());
            for (var letter : story.letters) {
                notes.add(Note.of(
                        letter.sentAt(),
                        ActivityKind.EMAIL_SENT,
                        story,
                        letter.step().title()));
            }
            for (var chore : story.chores) {
                if (chore.doneAt() == null) continue;
                notes.add(Note.of(
                        chore.doneAt(),
                        ActivityKind.TASK_DONE,
                        story,
                        chore.step().title()));
            }
            if (story.stop != null) {
                together.computeIfAbsent(story.stop, stop -> noted(notes, paused(story, (Story.Stop) stop)))
                        .contacts()
                        .add(story.person.id());
            }
            var ending = ending(story.state);
            if (ending != null && story.overAt != null) {
                notes.add(Note.of(story.overAt, ending, story, Objects.requireNonNullElse(story.problem, "")));
            }
        }
    }

    private static Note noted(List<Note> notes, Note note) {
        notes.add(note);
        return note;
    }

    private static Note added(Story story) {
        return new Note(
                story.intake.addedAt(),
                ActivityKind.ADDED_TO_SEQUENCE,
                story.plan().id(),
                "",
                new ArrayList<>());
    }

    private static Note paused(Story story, Story.Stop stop) {
        var end = stop.resumeAt() == null ? "" : stop.resumeAt().toString();
        var detail = stop.evidence() == null ? end : stop.evidence();
        return new Note(stop.at(), ActivityKind.PAUSED, story.plan().id(), detail, new ArrayList<>());
    }

    private static @Nullable ActivityKind ending(SequenceState state) {
        return switch (state) {
            case ADDED, ACTIVE, PAUSED, STOPPED -> null;
            case REPLIED -> ActivityKind.REPLIED;
            case UNRESPONSIVE -> ActivityKind.FINISHED;
            case UNSUBSCRIBED -> ActivityKind.UNSUBSCRIBED;
            case BLACKLISTED -> ActivityKind.BLACKLISTED;
            case BOUNCED -> ActivityKind.BOUNCED;
            case ERROR -> ActivityKind.FAILED;
        };
    }
}
