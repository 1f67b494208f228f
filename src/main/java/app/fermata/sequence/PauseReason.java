package app.fermata.sequence;

/// Why an enrollment is paused.
public enum PauseReason {
    BY_HAND,
    OUT_OF_OFFICE
}
