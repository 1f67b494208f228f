package app.fermata.sequence;

import java.time.Instant;
import org.hibernate.StatelessSession;

/// What has left a mailbox, as far as its quotas still count it.
public interface SentMail {

    /// When messages left the mailbox at or after `since`, in any order, as epoch milliseconds.
    long[] sentSince(StatelessSession session, long mailboxId, Instant since);
}
