/// What an incoming message is, and when its writer is back: a message is parsed once into a record, goes down one
/// cascade of small steps, and comes out as a verdict with its evidence. Pure: no store, no screen, no mail server, no
/// clock. Anyone may come in; it knows no other package of the house.
@NullMarked
package app.fermata.recognition;

import org.jspecify.annotations.NullMarked;
