/// The contacts as the table shows them: rows with what each is in, filters, sorts and counts, and the filters a rep
/// keeps by name. Changes nothing but those; stands on contacts and sequences.
@NullMarked
package app.fermata.roster;

import org.jspecify.annotations.NullMarked;
