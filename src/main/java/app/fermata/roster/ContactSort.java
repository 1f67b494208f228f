package app.fermata.roster;

/// The order of the table; equal rows keep the order they were added in.
public record ContactSort(Column by, boolean ascending) {

    public static final ContactSort BY_NAME = new ContactSort(Column.NAME, true);

    public enum Column {
        NAME,
        COMPANY,
        STATUS,
        NEXT_STEP
    }
}
