/// The sequences screen: the list of sequences, the editor of one with its live preview, and the schedules they go by.
/// Only the shell comes in, through [app.fermata.ui.sequences.SequencesController]. Whatever saving would do to
/// contacts is shown before it is done.
@NullMarked
package app.fermata.ui.sequences;

import org.jspecify.annotations.NullMarked;
