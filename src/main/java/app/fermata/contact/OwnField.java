package app.fermata.contact;

/// A field of the rep's own.
///
/// @param name as the rep wrote it: "Renewal date"
/// @param variable as templates name it: `renewal_date`; it never changes
public record OwnField(long id, String name, String variable) {}
