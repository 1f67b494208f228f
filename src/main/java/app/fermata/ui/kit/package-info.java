/// What every screen is made with: work off the FX thread, texts, commands, modal cards, notices, undo and
/// the small controls that look alike everywhere. Screens and the shell come in; nothing here knows a screen.
@NullMarked
package app.fermata.ui.kit;

import org.jspecify.annotations.NullMarked;
