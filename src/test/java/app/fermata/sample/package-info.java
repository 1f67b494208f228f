@NullMarked
package app.fermata.sample;

import org.jspecify.annotations.NullMarked;
