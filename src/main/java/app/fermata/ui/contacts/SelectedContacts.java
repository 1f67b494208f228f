package app.fermata.ui.contacts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// The selected contacts, by id: the checkboxes, the coloured lines and what an action acts on are all this one set.
///
/// It is not the table's own selection model, which tells of every selected index by its item: a hundred thousand
/// of them would load every page. A selected contact always matches the filter, so nothing is acted on unseen.
final class SelectedContacts {

    private final Set<Long> ids = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

    boolean contains(long id) {
        return ids.contains(id);
    }

    void toggle(long id) {
        if (!ids.remove(id)) {
            ids.add(id);
        }
        changed();
    }

    /// Selects these and nothing else.
    void only(long... chosen) {
        ids.clear();
        add(chosen);
    }

    void add(long... chosen) {
        for (long id : chosen) {
            ids.add(id);
        }
        changed();
    }

    void clear() {
        if (!ids.isEmpty()) {
            ids.clear();
            changed();
        }
    }

    /// Lets go of every contact that is not among these.
    void retain(long[] matching) {
        if (ids.isEmpty()) {
            return;
        }
        int before = ids.size();
        var kept = Arrays.stream(matching).filter(ids::contains).boxed().toList();
        if (kept.size() < before) {
            ids.clear();
            ids.addAll(kept);
            changed();
        }
    }

    long[] toArray() {
        return ids.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Counts the changes, also those that leave the count as it was.
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        count.set(ids.size());
        changes.set(changes.get() + 1);
    }
}
