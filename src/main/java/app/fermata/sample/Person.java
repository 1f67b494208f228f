package app.fermata.sample;

import app.fermata.contact.NewContact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody in the sample.
///
/// @param id zero until stored
/// @param campaign the sequence the rep has in mind for them; null for none
/// @param pioneer which of the contacts of the pictures this is; null for anybody else
record Person(
        long id,
        NewContact card,
        Culture culture,
        Instant createdAt,
        @Nullable Campaign campaign,
        @Nullable Pioneers pioneer) {

    Person stored(long key) {
        return new Person(key, card, culture, createdAt, campaign, pioneer);
    }
}
