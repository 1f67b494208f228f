/// Facts about the frame of the window.
@NullMarked
package app.fermata.ui.shell;

import org.jspecify.annotations.NullMarked;
