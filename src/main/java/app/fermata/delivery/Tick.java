package app.fermata.delivery;

/// What one tick of the dispatcher did.
///
/// @param resumed contacts whose pause ended by itself
/// @param sent messages that left
/// @param putOff messages that have to wait for an open instant or for the quotas
/// @param failed steps that could not be made, were refused, or would have gone to the blacklist
/// @param ended contacts whose wait for an answer ended without one
/// @param unavailable whether the mail server could not be reached, so that the rest waits
public record Tick(int resumed, int sent, int putOff, int failed, int ended, boolean unavailable) {

    static final Tick NOTHING = new Tick(0, 0, 0, 0, 0, false);

    /// Whether anything changed.
    public boolean isNothing() {
        return equals(NOTHING);
    }

    Tick plus(Tick other) {
        return new Tick(
                resumed + other.resumed,
                sent + other.sent,
                putOff + other.putOff,
                failed + other.failed,
                ended + other.ended,
                unavailable || other.unavailable);
    }
}
