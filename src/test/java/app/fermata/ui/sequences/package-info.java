@NullMarked
package app.fermata.ui.sequences;

import org.jspecify.annotations.NullMarked;
