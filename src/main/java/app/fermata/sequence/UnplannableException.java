package app.fermata.sequence;

/// A sequence cannot give out any date, for a reason the rep can mend; nothing has been changed.
public final class UnplannableException extends RuntimeException {

    /// What is wrong with the sequence.
    public enum Reason {
        NO_SCHEDULE,
        NEVER_OPEN,
        ARCHIVED,
        /// Nobody can be added: there is no first step.
        NO_STEPS
    }

    private final String sequenceName;
    private final Reason reason;

    public UnplannableException(String sequenceName, Reason reason) {
        super(sequenceName + ": " + reason);
        this.sequenceName = sequenceName;
        this.reason = reason;
    }

    public UnplannableException(String sequenceName, Reason reason, Throwable cause) {
        super(sequenceName + ": " + reason, cause);
        this.sequenceName = sequenceName;
        this.reason = reason;
    }

    public String sequenceName() {
        return sequenceName;
    }

    public Reason reason() {
        return reason;
    }
}
