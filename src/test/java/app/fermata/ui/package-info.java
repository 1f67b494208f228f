/// What the tests of the screens share.
@NullMarked
package app.fermata.ui;

import org.jspecify.annotations.NullMarked;
