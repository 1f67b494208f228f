/// Sequences, the contacts enrolled in them and the rules that move an enrollment from step to step, pause it and let
/// it go again. The rules ([Planning], [SequenceState], [Departures]) are pure; the use cases ([Pausing],
/// [Unpausing], [Progressing]) apply them in one transaction each.
@NullMarked
package app.fermata.sequence;

import org.jspecify.annotations.NullMarked;
