/// Bringing contacts in from a CSV file, in four steps on one card, and writing them out. The root wires it to the
/// contacts screen's menus and to files dropped on the window.
@NullMarked
package app.fermata.ui.transfer;

import org.jspecify.annotations.NullMarked;
