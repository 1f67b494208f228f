/// The sample workspace: contacts, sequences and three months of history to look around in, and the clock that can be
/// moved on there. It stands on the concepts and the store; only the root comes in.
@NullMarked
package app.fermata.sample;

import org.jspecify.annotations.NullMarked;
