/// The contacts screen, over contacts that live in memory.
@NullMarked
package app.fermata.ui.contacts;

import org.jspecify.annotations.NullMarked;
