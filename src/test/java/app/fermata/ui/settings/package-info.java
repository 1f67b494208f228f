/// The settings, over settings that live in memory.
@NullMarked
package app.fermata.ui.settings;

import org.jspecify.annotations.NullMarked;
