/// Files as people have them, imported into and exported from a real store. [Samples] names them.
@NullMarked
package app.fermata.transfer;

import org.jspecify.annotations.NullMarked;
