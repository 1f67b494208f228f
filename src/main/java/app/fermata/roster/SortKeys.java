package app.fermata.roster;

import app.fermata.contact.Contact;
import app.fermata.sequence.SequenceState;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// Puts very many contacts in an order no index has: reads what they are ordered by and sorts here, which takes the
/// store
/// several times as long.
final class SortKeys {

    private static final List<SequenceState> WITH_NEXT_STEP = Arrays.stream(SequenceState.values())
            .filter(SequenceState::isEngaged)
            .toList();

    private final StatelessSession session;
    private final CriteriaBuilder build;

    SortKeys(StatelessSession session) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
    }

    /// These contacts in another order; equal ones as they came, those without a date last.
    long[] sorted(long[] byName, ContactSort sort) {
        return switch (sort.by()) {
            case COMPANY -> sorted(byName, sort, ofContacts(SortKeys::words, sort));
            case JOB_TITLE -> sorted(byName, sort, ofContacts(SortKeys::words, sort));
            case STATUS -> sorted(byName, sort, ofContacts(SortKeys::words, sort));
            case LAST_CONTACTED -> sorted(byName, sort, ofContacts(Instant.class::cast, sort));
            case NEXT_STEP -> sorted(byName, sort, nextSteps());
            case NAME, EMAIL -> throw new IllegalArgumentException("An index has the order by " + sort.by());
        };
    }

    private static <T extends Comparable<T>> long[] sorted(long[] byName, ContactSort sort, Map<Long, T> keys) {
        Comparator<Long> byKey = Comparator.comparing(id -> Objects.requireNonNull(keys.get(id)));
        var withKey = Arrays.stream(byName)
                .filter(keys::containsKey)
                .boxed()
                .sorted(sort.ascending() ? byKey : byKey.reversed())
                .mapToLong(Long::longValue);
        return LongStream.concat(withKey, Arrays.stream(byName).filter(id -> !keys.containsKey(id)))
                .toArray();
    }

    private <T> Map<Long, T> ofContacts(Function<Object, T> read, ContactSort sort) {
        CriteriaQuery<Tuple> query = build.createTupleQuery();
        Root<Contact> contact = query.from(Contact.class);
        Expression<?> key =
                switch (sort.by()) {
                    case COMPANY -> build.lower(contact.get("company"));
                    case JOB_TITLE -> build.lower(contact.get("jobTitle"));
                    case STATUS -> contact.get("status");
                    default -> contact.get("lastContactedAt");
                };
        return read(
                query.select(build.tuple(contact.get("id"), key))
                        .where(build.equal(contact.get("deletionId"), 0L), build.isNotNull(key)),
                read);
    }

    private Map<Long, Instant> nextSteps() {
        CriteriaQuery<Tuple> query = build.createTupleQuery();
        Root<?> place = query.from(session.getFactory().getMetamodel().entity("Enrollment"));
        return read(
                query.select(build.tuple(place.get("contactId"), build.least(place.<Instant>get("plannedAt"))))
                        .where(place.get("state").in(WITH_NEXT_STEP), build.isNotNull(place.get("plannedAt")))
                        .groupBy(place.get("contactId")),
                Instant.class::cast);
    }

    private <T> Map<Long, T> read(CriteriaQuery<Tuple> query, Function<Object, T> read) {
        var keys = new HashMap<Long, T>();
        for (var row : session.createQuery(query).getResultList()) {
            keys.put(row.get(0, Long.class), read.apply(row.get(1)));
        }
        return keys;
    }

    // A status is stored, and put in order, by its name.
    private static String words(Object key) {
        return key instanceof Enum<?> named ? named.name() : (String) key;
    }
}
