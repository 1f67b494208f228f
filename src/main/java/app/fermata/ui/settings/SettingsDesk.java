package app.fermata.ui.settings;

import app.fermata.contact.BlacklistRow;
import app.fermata.contact.Blacklisting;
import app.fermata.sequence.MailboxCard;
import app.fermata.sequence.MailboxEditing;
import app.fermata.sequence.SendingRules;
import java.util.List;

/// What the settings ask of the use cases; everything here runs in the background.
interface SettingsDesk {

    /// Everything that is set.
    record Settings(List<MailboxCard> mailboxes, List<BlacklistRow> blacklist, boolean several) {}

    Settings read();

    /// Replaces a mailbox that is still as it was read; false where it is not.
    boolean change(MailboxCard from, MailboxCard to);

    void allowSeveral(boolean allowed);

    BlacklistDesk blacklist();

    /// The real one.
    static SettingsDesk of(MailboxEditing mailboxes, SendingRules rules, Blacklisting blacklisting) {
        return new StoredSettings(mailboxes, rules, blacklisting);
    }
}
