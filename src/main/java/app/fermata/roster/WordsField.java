package app.fermata.roster;

/// A field that holds words: one every contact has, or one of the rep's own.
public sealed interface WordsField {

    /// A field every contact has.
    enum Given implements WordsField {
        FIRST_NAME("firstName"),
        LAST_NAME("lastName"),
        EMAIL("email"),
        COMPANY("company"),
        JOB_TITLE("jobTitle"),
        PHONE("phone"),
        TIME_ZONE("timeZone"),
        NOTES("notes");

        final String attribute;

        Given(String attribute) {
            this.attribute = attribute;
        }
    }

    /// One of the rep's own.
    ///
    /// @param name as the rep wrote it
    record Own(long id, String name) implements WordsField {}
}
