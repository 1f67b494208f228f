package app.fermata.ui.enroll;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.DeleteResult;
import app.fermata.sequence.EnrollResult;
import app.fermata.sequence.RemoveResult;
import app.fermata.sequence.UndoResult;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;

/// What notices and questions say: what happened or will, then what did not.
final class EnrollWords {

    private EnrollWords() {}

    static String added(EnrollResult result) {
        return with(
                Texts.get("enroll.done", result.added(), result.sequenceName()),
                "enroll.done.refused",
                result.refused());
    }

    static String removed(RemoveResult result) {
        return with(
                Texts.get("remove.done", result.removed(), result.sequenceName()), "enroll.leaving", result.leaving());
    }

    static String deleted(DeleteResult result) {
        return with(Texts.get("delete.done", result.deleted()), "enroll.leaving", result.leaving());
    }

    static String undoneAdding(EnrollResult done, UndoResult result) {
        return with(
                Texts.get("enroll.undone", result.restored(), done.sequenceName()),
                "enroll.undone.movedOn",
                result.movedOn());
    }

    static String undoneRemoving(RemoveResult done, UndoResult result) {
        return with(
                Texts.get("remove.undone", result.restored(), done.sequenceName()),
                "remove.undone.movedOn",
                result.movedOn());
    }

    static String undoneDeleting(UndoResult result) {
        return with(Texts.get("delete.undone", result.restored()), "delete.undone.taken", result.movedOn());
    }

    /// What goes with the contacts, in sentences.
    static String lost(DeletePreview preview) {
        var sentences = new ArrayList<String>();
        var loss = preview.loss();
        sentences.add(Texts.get("delete.text", preview.contacts()));
        if (loss.engaged() > 0) sentences.add(Texts.get("delete.engaged", loss.engaged()));
        if (loss.messages() > 0) sentences.add(Texts.get("delete.messages", loss.messages()));
        if (loss.tasks() > 0) sentences.add(Texts.get("delete.tasks", loss.tasks()));
        if (loss.leaving() > 0) sentences.add(Texts.get("enroll.leaving", loss.leaving()));
        return String.join(" ", sentences);
    }

    private static String with(String sentence, String key, int count) {
        return count == 0 ? sentence : sentence + " " + Texts.get(key, count);
    }
}
