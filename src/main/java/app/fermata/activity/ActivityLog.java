package app.fermata.activity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/// Notes what happened. One action is one row, however many contacts it touched.
public final class ActivityLog {

    /// The detail of what nobody did.
    public static final String BY_ITSELF = "BY_ITSELF";

    private static final int DETAIL = 2_000;

    private ActivityLog() {}

    /// Notes one action, in the caller's transaction; nothing where it touched nobody.
    ///
    /// @param sequenceId the sequence it happened in, if in one
    /// @param detail what the history says beside the kind: a step's title, a status, a reason; cut at 2,000
    /// characters
    /// @param contactIds whom it touched, each below 2³²
    public static void note(
            StatelessSession session,
            ActivityKind kind,
            @Nullable Long sequenceId,
            String detail,
            Instant at,
            long... contactIds) {
        if (contactIds.length == 0) return;
        var members = new RoaringBitmap();
        for (long id : contactIds) members.add((int) id);
        var activity = new Activity();
        activity.happenedAt = at;
        activity.kind = kind;
        activity.sequenceId = sequenceId;
        activity.detail = detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL - 1) + "…";
        activity.lowestContact = Integer.toUnsignedLong(members.first());
        activity.highestContact = Integer.toUnsignedLong(members.last());
        activity.members = bytes(members);
        new Activities_(session).add(activity);
    }

    /// The contacts as a row holds them, for who writes rows by themselves: null where there is only one.
    public static byte @Nullable [] members(long... contactIds) {
        var members = new RoaringBitmap();
        for (long id : contactIds) members.add((int) id);
        return bytes(members);
    }

    private static byte @Nullable [] bytes(RoaringBitmap members) {
        if (members.getCardinality() == 1) return null;
        members.runOptimize();
        var bytes = new ByteArrayOutputStream(members.serializedSizeInBytes());
        try {
            members.serialize(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
