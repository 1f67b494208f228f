package app.fermata.contact;

import java.time.Instant;
import java.util.Map;
import java.util.function.LongPredicate;
import org.hibernate.StatelessSession;

/// What becomes of contacts whose address goes on the blacklist, beyond the blacklist itself; in the same transaction.
public interface BlacklistEffect {

    /// Ends whatever is still to be sent to these contacts.
    ///
    /// @param reasons why, by contact id
    Ended end(StatelessSession session, Map<Long, String> reasons, Instant now);

    /// How many sequences these contacts would be taken out of; changes nothing.
    int count(StatelessSession session, long[] contactIds);

    /// What has been ended. Kept in memory until the program ends.
    interface Ended {

        /// How many enrollments that were.
        int count();

        /// How many of them had a message on its way, which cannot be called back.
        int leaving();

        /// Brings them back exactly as they were, but for contacts that are still forbidden or have moved on since.
        ///
        /// @return how many were brought back
        int back(StatelessSession session, LongPredicate stillForbidden);
    }
}
