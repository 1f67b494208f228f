package app.fermata.roster;

/// The order of the table; equal rows follow one another by name, then as they were added. Whoever has no date stands
/// last.
public record ContactSort(Column by, boolean ascending) {

    public static final ContactSort BY_NAME = new ContactSort(Column.NAME, true);

    public enum Column {
        NAME,
        EMAIL,
        COMPANY,
        JOB_TITLE,
        STATUS,
        LAST_CONTACTED,
        NEXT_STEP
    }
}
