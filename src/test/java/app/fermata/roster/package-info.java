/// The contacts table over a real store.
@NullMarked
package app.fermata.roster;

import org.jspecify.annotations.NullMarked;
