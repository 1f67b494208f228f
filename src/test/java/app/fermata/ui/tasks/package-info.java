/// The tasks screen, over a sample workspace and over tasks that live in memory.
@NullMarked
package app.fermata.ui.tasks;

import org.jspecify.annotations.NullMarked;
