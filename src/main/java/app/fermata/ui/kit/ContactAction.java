package app.fermata.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something that can be done with the selected contacts: an entry of *Actions* and of the context menu, perhaps with a
/// shortcut. Whoever does it hands one to the contacts screen, which knows the selection and nothing else of it.
///
/// @param id of the menu entry's node, such as `action-enroll`
/// @param textKey key of its words in [Texts]
/// @param shortcut the keys that do it in the notation of [Command#shortcut], or null
/// @param group where it stands; actions of one group stand together in the order they were given
/// @param scope whom it is about
/// @param action called on the FX thread with their ids, at least one: the selected in ascending order, or all that
/// match in the order of the table
public record ContactAction(
        String id,
        String textKey,
        @Nullable String shortcut,
        @Nullable Ikon icon,
        Group group,
        Scope scope,
        Consumer<long[]> action) {

    /// One that is about the selected contacts.
    public ContactAction(
            String id,
            String textKey,
            @Nullable String shortcut,
            @Nullable Ikon icon,
            Group group,
            Consumer<long[]> action) {
        this(id, textKey, shortcut, icon, group, Scope.SELECTED, action);
    }

    /// Whom an action can be about.
    public enum Scope {
        SELECTED,
        /// Everybody the search and the filter find.
        MATCHING
    }

    /// The parts of the menu, from the top.
    public enum Group {
        /// Adding to sequences: before pausing and unpausing.
        ADDING,
        /// What else concerns sequences, behind pausing and unpausing.
        SEQUENCE,
        /// What a contact is: status, lists, blacklist.
        CONTACT,
        /// Export, delete.
        DATA
    }
}
