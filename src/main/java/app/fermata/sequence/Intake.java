package app.fermata.sequence;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactCards;
import app.fermata.contact.ContactStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// A selection gone through one by one: who is accepted into a sequence and who is refused.
///
/// Contacts are read some at a time and let go again: a hundred thousand with their notes need not fit into memory.
final class Intake {

    private static final int AT_ONCE = 1_000;

    /// Somebody to be added.
    ///
    /// @param isNew whether the status is still New
    record Accepted(long contactId, String name, boolean isNew) {}

    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<Refusal.Kind, Integer> counts = new EnumMap<>(Refusal.Kind.class);
    private final Map<Refusal.Kind, List<Refused.Named>> named = new EnumMap<>(Refusal.Kind.class);

    private Intake() {}

    static Intake of(StatelessSession session, Selection selection, Screening screening) {
        var intake = new Intake();
        var ids = selection.stream().toArray();
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            var some = Arrays.stream(ids, from, Math.min(ids.length, from + AT_ONCE))
                    .boxed()
                    .toList();
            for (var contact : ContactCards.all(session, some)) intake.take(contact, screening);
        }
        intake.accepted.sort(Comparator.comparingLong(Accepted::contactId));
        return intake;
    }

    private void take(ContactCard contact, Screening screening) {
        var refusal = screening.refusal(contact).orElse(null);
        if (refusal == null) {
            accepted.add(new Accepted(contact.id(), contact.name(), contact.status() == ContactStatus.NEW));
            return;
        }
        counts.merge(refusal.kind(), 1, Integer::sum);
        var some = named.computeIfAbsent(refusal.kind(), kind -> new ArrayList<>());
        if (some.size() < Selecting.NAMES) some.add(new Refused.Named(contact.id(), contact.name(), refusal));
    }

    /// Who is accepted, in the order of their keys.
    List<Accepted> accepted() {
        return accepted;
    }

    /// The same as keys of enrollments in a sequence.
    Long[] keys(long sequenceId) {
        return accepted.stream()
                .map(contact -> EnrollmentId.of(sequenceId, contact.contactId()))
                .toArray(Long[]::new);
    }

    /// Who is refused, by reason.
    List<Refused> refused() {
        var refused = new ArrayList<Refused>();
        counts.forEach((kind, count) -> {
            var some = new ArrayList<>(named.getOrDefault(kind, List.of()));
            some.sort(Comparator.comparing(Refused.Named::name, String.CASE_INSENSITIVE_ORDER));
            refused.add(new Refused(kind, count, some));
        });
        return refused;
    }
}
