package app.fermata.roster;

/// A field that holds a moment, of which a filter sees the day.
public enum DayField {
    CREATED(false),
    LAST_CONTACTED(false),
    /// When the contact came into the sequence.
    ADDED(true),
    /// The date of the next step, kept through a pause; known only while one waits.
    PLANNED(true),
    /// When the pause began; known only while paused.
    PAUSED(true),
    /// When the pause ends by itself; known only while paused.
    RESUMES(true);

    private final boolean ofEnrollment;

    DayField(boolean ofEnrollment) {
        this.ofEnrollment = ofEnrollment;
    }

    /// Whether a contact has one in each sequence.
    public boolean ofEnrollment() {
        return ofEnrollment;
    }
}
