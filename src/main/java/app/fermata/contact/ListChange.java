package app.fermata.contact;

/// Contacts put on a list, or taken off one; [Listing] undoes it.
public final class ListChange {

    private final NamedList list;
    private final boolean isOn;
    private final long[] contactIds;

    ListChange(NamedList list, boolean isOn, long[] contactIds) {
        this.list = list;
        this.isOn = isOn;
        this.contactIds = contactIds.clone();
    }

    public NamedList list() {
        return list;
    }

    /// Whether they were put on; else they were taken off.
    public boolean isOn() {
        return isOn;
    }

    /// How many were; those that were on it already, or not on it, were not.
    public int changed() {
        return contactIds.length;
    }

    long[] contactIds() {
        return contactIds.clone();
    }
}
