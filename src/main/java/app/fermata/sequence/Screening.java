package app.fermata.sequence;

import app.fermata.contact.Blacklist;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.store.Keys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/// Who of a selection may not be added to a sequence, and why; as things stood when it was read.
final class Screening {

    private static final String MEMBERSHIPS = "select e.contact_id, e.sequence_id, e.state from " + Keys.AS_C
            + " join enrollment e on e.contact_id = c.id"
            + " where e.sequence_id = ? or e.state in ('ADDED', 'ACTIVE', 'PAUSED')";

    private static final String FORMER = "select distinct f.contact_id from " + Keys.AS_C
            + " join former_enrollment f on f.contact_id = c.id where f.sequence_id = ?";

    private final Blacklist blacklist;
    private final MessageCheck.OfSequence emails;
    private final boolean allowSeveral;
    private final Map<Long, String> sequenceNames = new HashMap<>();
    private final Map<Long, SequenceState> here = new HashMap<>();
    private final Set<Long> formerlyHere = new HashSet<>();
    private final Map<Long, Long> elsewhere = new HashMap<>();

    private Screening(Blacklist blacklist, MessageCheck.OfSequence emails, boolean allowSeveral) {
        this.blacklist = blacklist;
        this.emails = emails;
        this.allowSeveral = allowSeveral;
    }

    /// Reads what has to be known about the selection's contacts.
    static Screening of(
            StatelessSession session, SequencePlan plan, Selection selection, MessageCheck.OfSequence emails) {
        var screening = new Screening(Blacklist.read(session), emails, SendingRules.allowSeveralSequences(session));
        for (var head : new Sequences_(session).heads()) screening.sequenceNames.put(head.id(), head.name());
        screening.readMemberships(session, plan.id(), selection.keys());
        return screening;
    }

    private void readMemberships(StatelessSession session, long sequenceId, Long[] contactIds) {
        Keys.inChunks(session, contactIds, MEMBERSHIPS, 1, statement -> {
            statement.setLong(2, sequenceId);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(2) == sequenceId) here.put(row.getLong(1), SequenceState.valueOf(row.getString(3)));
                    else elsewhere.merge(row.getLong(1), row.getLong(2), Math::min);
                }
            }
        });
        Keys.inChunks(session, contactIds, FORMER, 1, statement -> {
            statement.setLong(2, sequenceId);
            try (var row = statement.executeQuery()) {
                while (row.next()) formerlyHere.add(row.getLong(1));
            }
        });
    }

    /// The first reason that holds, in the order of [Refusal.Kind]; empty where the contact may be added.
    Optional<Refusal> refusal(ContactCard contact) {
        if (!emails.canReceive(contact)) return Optional.of(new Refusal.Address(contact.email()));
        var hit = blacklist.covering(contact.email()).orElse(null);
        if (hit != null) return Optional.of(new Refusal.Blacklisted(hit.entry(), hit.reason()));
        if (contact.status() == ContactStatus.DO_NOT_CONTACT || contact.status() == ContactStatus.BAD_DATA) {
            return Optional.of(new Refusal.Status(contact.status()));
        }
        var state = here.get(contact.id());
        if (state != null || formerlyHere.contains(contact.id())) {
            return Optional.of(new Refusal.InThisSequenceBefore(state));
        }
        var other = elsewhere.get(contact.id());
        if (other != null && !allowSeveral) {
            return Optional.of(new Refusal.EngagedElsewhere(sequenceNames.getOrDefault(other, "")));
        }
        return emails.flaw(contact).map(Refusal.Unwritable::new);
    }
}
