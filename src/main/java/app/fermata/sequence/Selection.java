package app.fermata.sequence;

import java.util.Arrays;
import java.util.stream.LongStream;

/// The contacts a rep has selected: a set of contact ids, of any size.
public final class Selection {

    private final long[] contactIds;

    private Selection(long[] sorted) {
        this.contactIds = sorted;
    }

    /// The given contacts; order and repetition do not matter.
    public static Selection of(long... contactIds) {
        return new Selection(Arrays.stream(contactIds).sorted().distinct().toArray());
    }

    public int size() {
        return contactIds.length;
    }

    public boolean isEmpty() {
        return contactIds.length == 0;
    }

    public boolean contains(long contactId) {
        return Arrays.binarySearch(contactIds, contactId) >= 0;
    }

    /// Their ids in ascending order.
    public LongStream stream() {
        return Arrays.stream(contactIds);
    }

    /// The same as the keys of a statement.
    Long[] keys() {
        return stream().boxed().toArray(Long[]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection that && Arrays.equals(contactIds, that.contactIds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(contactIds);
    }

    @Override
    public String toString() {
        return contactIds.length + " contacts";
    }
}
