/// Contacts, lists and fields over a real store.
@NullMarked
package app.fermata.contact;

import org.jspecify.annotations.NullMarked;
