package app.fermata.sequence;

/// What has become of one step so far.
///
/// @param made how many mails were sent or tasks done
/// @param replied how many answered before they got another step
/// @param waiting how many wait for it, paused or not
public record StepFunnel(int made, int replied, int waiting) {

    /// Nothing yet.
    public static final StepFunnel NONE = new StepFunnel(0, 0, 0);
}
