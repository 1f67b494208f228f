package app.fermata.ui.settings;

import app.fermata.contact.Blacklisting;
import app.fermata.sequence.MailboxCard;
import app.fermata.sequence.MailboxEditing;
import app.fermata.sequence.SendingRules;

/// The settings as the workspace has them.
record StoredSettings(MailboxEditing mailboxes, SendingRules rules, Blacklisting blacklisting) implements SettingsDesk {

    @Override
    public Settings read() {
        return new Settings(mailboxes.mailboxes(), blacklisting.entries(), rules.allowSeveralSequences());
    }

    @Override
    public boolean change(MailboxCard from, MailboxCard to) {
        return mailboxes.change(from, to);
    }

    @Override
    public void allowSeveral(boolean allowed) {
        rules.setAllowSeveralSequences(allowed);
    }

    @Override
    public BlacklistDesk blacklist() {
        return new StoredBlacklist(blacklisting);
    }
}
