package app.fermata.transfer;

/// What becomes of a row whose address a contact has already, or a row above it.
public enum Duplicates {
    /// The contact stays as it is.
    SKIP,
    /// Only what the contact lacks is taken from the row.
    FILL_EMPTY,
    /// What the row has replaces what the contact has; an empty cell takes nothing away.
    OVERWRITE
}
