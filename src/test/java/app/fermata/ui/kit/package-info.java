/// Facts about the kit.
@NullMarked
package app.fermata.ui.kit;

import org.jspecify.annotations.NullMarked;
