/// People a rep writes to: who they are, how to reach them, what their status is, and whom never to write to:
/// the blacklist. Knows nothing of sequences; what becomes of them is told through [BlacklistEffect].
@NullMarked
package app.fermata.contact;

import org.jspecify.annotations.NullMarked;
