/// The frame around every screen: the window with its navigation rail, status bar, modal and notice layers, and the
/// theme. Only the composition root comes in; it hands over the screens.
@NullMarked
package app.fermata.ui.shell;

import org.jspecify.annotations.NullMarked;
