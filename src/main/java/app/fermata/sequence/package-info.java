/// Sequences and the contacts enrolled in them: states, planning, pausing and unpausing. Delivery and the screens
/// come in through the use cases; only `contact` and `calendar` are imported from here.
@NullMarked
package app.fermata.sequence;

import org.jspecify.annotations.NullMarked;
