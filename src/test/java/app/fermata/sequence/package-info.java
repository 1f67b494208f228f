/// The rules, and the use cases over a real store. [Fixture] fills a workspace in a few words.
@NullMarked
package app.fermata.sequence;

import org.jspecify.annotations.NullMarked;
