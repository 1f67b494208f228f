/// Contacts, their fields and their addresses.
@NullMarked
package app.fermata.contact;

import org.jspecify.annotations.NullMarked;
