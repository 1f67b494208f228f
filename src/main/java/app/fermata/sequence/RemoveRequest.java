package app.fermata.sequence;

/// What a rep decided in the dialog that removes contacts from a sequence; those not in it are not touched.
public record RemoveRequest(Selection selection, long sequenceId) {}
