/// What leaves and when, over a real store and a scripted mail server.
@NullMarked
package app.fermata.delivery;

import org.jspecify.annotations.NullMarked;
