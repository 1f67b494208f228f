/// Adding to sequences, removing and deleting as a rep does it, without a store.
@NullMarked
package app.fermata.ui.enroll;

import org.jspecify.annotations.NullMarked;
