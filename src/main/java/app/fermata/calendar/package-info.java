/// When a sequence may act: windows of the week, closed dates, open instants. Pure `java.time`: no store, no
/// clock, no screen. Anyone may come in.
@NullMarked
package app.fermata.calendar;

import org.jspecify.annotations.NullMarked;
