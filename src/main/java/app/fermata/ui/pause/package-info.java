/// The dialogs that ask how a selection is to be paused or unpaused, and show beforehand what would change. They come
/// in
/// through [app.fermata.ui.kit.PauseDialogs]; the root wires them, no other screen imports them.
@NullMarked
package app.fermata.ui.pause;

import org.jspecify.annotations.NullMarked;
