/// The settings: mailboxes with their quotas, the blacklist, and the rules of sending; and the question of what of the
/// selected contacts goes on the blacklist. Only the shell comes in, through
/// [app.fermata.ui.settings.SettingsController] and [app.fermata.ui.settings.BlacklistDialog].
@NullMarked
package app.fermata.ui.settings;

import org.jspecify.annotations.NullMarked;
