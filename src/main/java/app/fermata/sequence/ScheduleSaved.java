package app.fermata.sequence;

/// A schedule that has been saved.
///
/// @param moved how many contacts got another date
/// @param before how everything was, to undo it
public record ScheduleSaved(long id, String name, int moved, BeforeSchedule before) {}
