/// What happened to contacts, for the Activity tab: whoever changes something notes it here, in the same transaction.
/// Knows nobody; everybody may come in.
@NullMarked
package app.fermata.activity;

import org.jspecify.annotations.NullMarked;
