package app.fermata.contact;

/// A list that was deleted, with who was on it; [Listing] undoes it.
public final class DeletedList {

    private final NamedList list;
    private final long[] contactIds;

    DeletedList(NamedList list, long[] contactIds) {
        this.list = list;
        this.contactIds = contactIds.clone();
    }

    public NamedList list() {
        return list;
    }

    /// How many were on it.
    public int members() {
        return contactIds.length;
    }

    long[] contactIds() {
        return contactIds.clone();
    }
}
