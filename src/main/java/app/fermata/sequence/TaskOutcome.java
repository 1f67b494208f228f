package app.fermata.sequence;

/// How a task ended.
public enum TaskOutcome {
    DONE,
    /// Left out; the next step is planned as if it had been done.
    SKIPPED
}
