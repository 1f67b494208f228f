/// Contacts in and out as CSV: reads what other products export, imports it as one action that can be undone, and
/// writes a selection. Stands on contacts, the history and the store, and on sequences for the names of their states;
/// screens come in.
@NullMarked
package app.fermata.transfer;

import org.jspecify.annotations.NullMarked;
