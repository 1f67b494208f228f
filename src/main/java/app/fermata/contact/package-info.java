/// People a rep writes to: who they are, how to reach them, what their status is. Knows nothing of sequences.
@NullMarked
package app.fermata.contact;

import org.jspecify.annotations.NullMarked;
