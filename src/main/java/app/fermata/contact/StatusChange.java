package app.fermata.contact;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;

/// A status given to many contacts, with what each had before; [StatusSetting] undoes it.
public final class StatusChange {

    private final ContactStatus to;
    private final Map<ContactStatus, long[]> former;

    StatusChange(ContactStatus to, Map<ContactStatus, long[]> former) {
        this.to = to;
        this.former = new EnumMap<>(ContactStatus.class);
        this.former.putAll(former);
    }

    /// What they have now.
    public ContactStatus to() {
        return to;
    }

    /// How many were changed; those that had it already were not.
    public int changed() {
        return former.values().stream().mapToInt(ids -> ids.length).sum();
    }

    Map<ContactStatus, long[]> former() {
        return former;
    }

    long[] ids() {
        return former.values().stream().flatMapToLong(LongStream::of).toArray();
    }
}
