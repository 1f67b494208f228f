package app.fermata.sequence;

/// What a step asks for: mail that leaves by itself, or something the rep does (`mission/brief.md`).
public enum StepKind {
    AUTOMATIC_EMAIL,
    MANUAL_EMAIL,
    CALL,
    LINKEDIN,
    OTHER_TASK;

    /// Whether the rep has to do it; everything but automatic mail.
    public boolean isTask() {
        return this != AUTOMATIC_EMAIL;
    }
}
