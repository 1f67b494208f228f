package app.fermata.sequence;

/// A pause of one contact that now ends at another time.
///
/// @param before the pause it was in
/// @param after the pause it is in now
public record EndChange(long enrollmentId, long before, long after) {

    static EndChange none(long enrollmentId) {
        return new EndChange(enrollmentId, 0, 0);
    }

    /// Whether nothing was changed, since the contact was not paused.
    public boolean isNone() {
        return after == 0;
    }
}
