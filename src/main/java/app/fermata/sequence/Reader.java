package app.fermata.sequence;

/// A contact a step can be previewed for.
///
/// @param inSequence whether it is in the sequence
public record Reader(long contactId, String name, String company, boolean inSequence) {}
