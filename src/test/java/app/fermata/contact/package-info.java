/// Contacts, lists, fields and the blacklist over a real store.
@NullMarked
package app.fermata.contact;

import org.jspecify.annotations.NullMarked;
