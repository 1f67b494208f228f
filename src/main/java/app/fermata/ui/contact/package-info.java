/// The contact pane: one contact, the sequences it is in with the dates of their steps and the reason of each, and
/// *Pause* and *Unpause* right there. The root puts it beside the contacts table; no other screen imports it.
@NullMarked
package app.fermata.ui.contact;

import org.jspecify.annotations.NullMarked;
