/// The contacts screen: a table of every contact that matches, loaded page by page as it comes into view, with one
/// selection, a filter panel, and the actions on what is selected. Only the shell comes in, through
/// [app.fermata.ui.contacts.ContactsController]; the contact pane is handed in as a node.
@NullMarked
package app.fermata.ui.contacts;

import org.jspecify.annotations.NullMarked;
