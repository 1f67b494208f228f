package app.fermata.contact;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/// What the history says of an edit: which fields, which status, which lists.
final class EditNotes {

    private EditNotes() {}

    static void write(StatelessSession session, EditOutcome.Changed edit, Instant now) {
        var fields = fields(session, edit);
        if (!fields.isEmpty()) note(session, edit, ActivityKind.EDITED, String.join(", ", fields), now);
        if (edit.before().status() != edit.after().status()) {
            note(
                    session,
                    edit,
                    ActivityKind.STATUS_CHANGED,
                    edit.after().status().name(),
                    now);
        }
        var on = DraftMerge.added(edit.before().lists(), edit.after().lists());
        if (!on.isEmpty()) note(session, edit, ActivityKind.LISTED, names(session, on), now);
        var off = DraftMerge.added(edit.after().lists(), edit.before().lists());
        if (!off.isEmpty()) note(session, edit, ActivityKind.UNLISTED, names(session, off), now);
    }

    /// The kind that stands for the whole edit where it is undone.
    static ActivityKind mainKind(EditOutcome.Changed edit) {
        var before = edit.before();
        var after = edit.after();
        if (!before.texts().equals(after.texts()) || !before.own().equals(after.own())) return ActivityKind.EDITED;
        if (before.status() != after.status()) return ActivityKind.STATUS_CHANGED;
        return before.lists().containsAll(after.lists()) ? ActivityKind.UNLISTED : ActivityKind.LISTED;
    }

    private static List<String> fields(StatelessSession session, EditOutcome.Changed edit) {
        var fields = new ArrayList<String>();
        for (var field : ContactField.values()) {
            if (!edit.before().text(field).equals(edit.after().text(field))) fields.add(field.name());
        }
        if (!edit.before().own().equals(edit.after().own())) {
            new CustomFields_(session)
                    .all().stream()
                            .filter(field -> !edit.before()
                                    .own()
                                    .getOrDefault(field.id(), "")
                                    .equals(edit.after().own().getOrDefault(field.id(), "")))
                            .forEach(field -> fields.add(field.name()));
        }
        return fields;
    }

    private static String names(StatelessSession session, Set<Long> lists) {
        return new ContactLists_(session).names(lists).stream().collect(Collectors.joining(", "));
    }

    private static void note(
            StatelessSession session, EditOutcome.Changed edit, ActivityKind kind, String detail, Instant now) {
        ActivityLog.note(session, kind, null, detail, now, edit.contactId());
    }
}
