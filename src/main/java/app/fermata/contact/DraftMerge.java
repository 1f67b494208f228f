package app.fermata.contact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An edit laid over what is stored by now: only what the rep changed is changed.
///
/// @param merged what is to be stored
/// @param isStale whether something the rep changed has become something else meanwhile
/// @param changed the texts that differ from what is stored
/// @param changedOwn the fields of the rep's own that differ
record DraftMerge(ContactDraft merged, boolean isStale, Set<ContactField> changed, Set<Long> changedOwn) {

    /// @param base what the rep saw
    /// @param wanted what they made of it
    /// @param current what is stored now
    static DraftMerge of(ContactDraft base, ContactDraft wanted, ContactDraft current) {
        boolean stale = false;
        var texts = new EnumMap<ContactField, String>(ContactField.class);
        var changed = new LinkedHashSet<ContactField>();
        for (var field : ContactField.values()) {
            var value = Value.of(base.text(field), wanted.text(field), current.text(field));
            texts.put(field, value.merged);
            if (value.changes) changed.add(field);
            stale |= value.isStale;
        }
        var own = new LinkedHashMap<Long, String>();
        var changedOwn = new LinkedHashSet<Long>();
        for (var field : keys(base.own(), wanted.own(), current.own())) {
            var value = Value.of(at(base.own(), field), at(wanted.own(), field), at(current.own(), field));
            own.put(field, value.merged);
            if (value.changes) changedOwn.add(field);
            stale |= value.isStale;
        }
        var status = Value.of(
                base.status().name(), wanted.status().name(), current.status().name());
        stale |= status.isStale;
        var lists = new LinkedHashSet<>(current.lists());
        lists.addAll(added(base.lists(), wanted.lists()));
        lists.removeAll(added(wanted.lists(), base.lists()));
        var merged = new ContactDraft(texts, ContactStatus.valueOf(status.merged), own, lists);
        return new DraftMerge(merged, stale, changed, changedOwn);
    }

    /// What is in the second and not in the first.
    static Set<Long> added(Set<Long> before, Set<Long> after) {
        var added = new LinkedHashSet<>(after);
        added.removeAll(before);
        return added;
    }

    private static List<Long> keys(Map<Long, String> a, Map<Long, String> b, Map<Long, String> c) {
        var keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        keys.addAll(c.keySet());
        return new ArrayList<>(keys);
    }

    private static String at(Map<Long, String> own, long field) {
        return own.getOrDefault(field, "");
    }

    private record Value(String merged, boolean changes, boolean isStale) {

        static Value of(String base, String wanted, String current) {
            if (wanted.equals(base) || wanted.equals(current)) return new Value(current, false, false);
            return new Value(wanted, true, !current.equals(base));
        }
    }
}
