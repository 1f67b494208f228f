/// What leaves and when: the dispatcher that does what is due, the thread that ticks it, the quotas of the mailboxes
/// and
/// the port through which a message is handed over. A message has one row per enrollment and step, written before it
/// leaves.
@NullMarked
package app.fermata.delivery;

import org.jspecify.annotations.NullMarked;
