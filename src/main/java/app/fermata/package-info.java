/// Where Fermata starts and is put together: the launcher, the window, the composition root and the tour. Knows
/// everybody;
/// nobody knows it.
@NullMarked
package app.fermata;

import org.jspecify.annotations.NullMarked;
