package app.fermata.sequence;

import java.util.Arrays;

/// The key of an enrollment, made of its sequence and its contact: `sequence · 2³² + contact`.
///
/// A contact is at most once in a sequence, and the enrollments of a sequence lie together in the store.
public final class EnrollmentId {

    private static final int CONTACT_BITS = 32;
    private static final long MAX_CONTACT = (1L << CONTACT_BITS) - 1;

    private EnrollmentId() {}

    /// The key of one contact in one sequence.
    ///
    /// @throws IllegalArgumentException when `contactId` does not fit 32 bits or `sequenceId` 31
    public static long of(long sequenceId, long contactId) {
        if (contactId < 0 || contactId > MAX_CONTACT) throw new IllegalArgumentException("contact " + contactId);
        if (sequenceId < 0 || sequenceId > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("sequence " + sequenceId);
        }
        return (sequenceId << CONTACT_BITS) | contactId;
    }

    /// The contact an enrollment is of.
    public static long contactOf(long enrollmentId) {
        return enrollmentId & MAX_CONTACT;
    }

    /// The sequence an enrollment is in.
    public static long sequenceOf(long enrollmentId) {
        return enrollmentId >>> CONTACT_BITS;
    }

    /// The keys of a selection in one sequence, in ascending order.
    static Long[] of(long sequenceId, Selection selection) {
        return selection.stream().mapToObj(contact -> of(sequenceId, contact)).toArray(Long[]::new);
    }

    /// The same keys, unboxed.
    static long[] longs(Long[] keys) {
        return Arrays.stream(keys).mapToLong(Long::longValue).toArray();
    }

    /// The lowest key an enrollment of a sequence can have.
    public static long first(long sequenceId) {
        return sequenceId << CONTACT_BITS;
    }

    /// The highest key an enrollment of a sequence can have.
    public static long last(long sequenceId) {
        return first(sequenceId) | MAX_CONTACT;
    }
}
