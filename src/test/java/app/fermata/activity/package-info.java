/// The history of a contact over a real store.
@NullMarked
package app.fermata.activity;

import org.jspecify.annotations.NullMarked;
