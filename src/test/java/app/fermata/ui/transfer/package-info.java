/// The import's card and the exports, over real files and a real store, with scripted file dialogs.
@NullMarked
package app.fermata.ui.transfer;

import org.jspecify.annotations.NullMarked;
