package app.fermata.sequence;

import app.fermata.store.Workspace;
import java.util.List;

/// The mailboxes' senders, signatures and quotas, and changing them.
///
/// New quotas touch no planned date: each message is held against them when it becomes due, and put off where it has
/// to be.
public final class MailboxEditing {

    private final Workspace workspace;

    public MailboxEditing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every mailbox.
    public List<MailboxCard> mailboxes() {
        return workspace.read(session -> new Mailboxes_(session).cards());
    }

    /// Replaces `from` by `to`, unless it has become another meanwhile; the other way round it is the undo.
    ///
    /// @return whether it was replaced
    /// @throws IllegalArgumentException when `to` has problems
    public boolean change(MailboxCard from, MailboxCard to) {
        if (from.id() != to.id() || !to.problems().isEmpty()) {
            throw new IllegalArgumentException("This mailbox cannot be saved: " + to.problems());
        }
        return workspace.write(session -> new Mailboxes_(session)
                        .change(
                                from.id(),
                                to.senderName(),
                                to.address(),
                                to.signature(),
                                to.perHour(),
                                to.perDay(),
                                to.gapSeconds(),
                                from.senderName(),
                                from.address(),
                                from.signature(),
                                from.perHour(),
                                from.perDay(),
                                from.gapSeconds()))
                == 1;
    }
}
