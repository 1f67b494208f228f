/// The tasks screen: what the rep has to do, overdue, today and to come, and how to do it; one key marks it done,
/// and a player goes through those that are due, one at a time, by keyboard. Only the shell comes in, through
/// [app.fermata.ui.tasks.TasksController]. Tasks of paused contacts are nowhere.
@NullMarked
package app.fermata.ui.tasks;

import org.jspecify.annotations.NullMarked;
