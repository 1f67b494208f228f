/// Contacts, addresses, lists, fields and the blacklist.
@NullMarked
package app.fermata.contact;

import org.jspecify.annotations.NullMarked;
