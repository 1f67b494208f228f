package app.fermata.sequence;

/// A variable a step needs, and how many of those still to get the step have no value for it.
///
/// @param missing how many would stop there
/// @param of how many are still to get it
public record Gap(String variable, int missing, int of) {}
