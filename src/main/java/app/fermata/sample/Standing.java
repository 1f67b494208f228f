package app.fermata.sample;

import app.fermata.contact.ContactStatus;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Where a contact of the sample stands with the rep after all its stories.
///
/// @param lastContactedAt when the last mail left; null for never
record Standing(ContactStatus status, @Nullable Instant lastContactedAt) {

    /// @param stories the contact's, oldest first
    static Standing of(Person person, List<Story> stories, Random random) {
        var lastContactedAt = stories.stream()
                .flatMap(story -> story.letters.stream())
                .map(Letter::sentAt)
                .max(Instant::compareTo)
                .orElse(null);
        if (person.pioneer() != null) return new Standing(person.card().status(), lastContactedAt);
        return new Standing(
                stories.isEmpty() ? unapproached(random) : after(stories.getLast(), random), lastContactedAt);
    }

    private static ContactStatus after(Story story, Random random) {
        return switch (story.state) {
            case ADDED, ACTIVE, PAUSED, STOPPED, ERROR ->
                story.letters.isEmpty() ? ContactStatus.ADDED : ContactStatus.CONTACTED;
            case REPLIED ->
                switch (random.nextInt(5)) {
                    case 0, 1 -> ContactStatus.QUALIFIED;
                    case 2 -> ContactStatus.DISQUALIFIED;
                    default -> ContactStatus.REPLIED;
                };
            case UNRESPONSIVE -> ContactStatus.UNRESPONSIVE;
            case UNSUBSCRIBED, BLACKLISTED -> ContactStatus.DO_NOT_CONTACT;
            case BOUNCED -> ContactStatus.BAD_DATA;
        };
    }

    private static ContactStatus unapproached(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> ContactStatus.DISQUALIFIED;
            case 1 -> ContactStatus.BAD_DATA;
            case 2 -> ContactStatus.DO_NOT_CONTACT;
            default -> ContactStatus.NEW;
        };
    }
}
