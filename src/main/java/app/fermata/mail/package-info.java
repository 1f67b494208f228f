/// The real mailbox: how a step becomes a MIME message, and where it goes. It implements the ports of `delivery` and
/// knows
/// nothing of the store or the screens; only the root package names its classes, everybody else sees the ports.
@NullMarked
package app.fermata.mail;

import org.jspecify.annotations.NullMarked;
