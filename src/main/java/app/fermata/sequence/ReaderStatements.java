package app.fermata.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.StatelessSession;

/// What the editor asks of the contacts: whom to preview for, and how many lack a variable.
final class ReaderStatements {

    private static final Map<String, String> COLUMNS = Map.of(
            "first_name", "k.first_name",
            "last_name", "k.last_name",
            "name", "k.first_name || k.last_name",
            "email", "k.email",
            "company", "k.company",
            "job_title", "k.job_title",
            "phone", "k.phone");

    private static final String TO_GET = " from enrollment e join contact k on k.id = e.contact_id"
            + " where e.id between :first and :last and e.state in ('ADDED', 'ACTIVE', 'PAUSED')"
            + " and e.step_position <= :position";

    private static final String WITHOUT_OWN = " and not exists (select 1 from custom_value v join custom_field f"
            + " on f.id = v.field_id where v.contact_id = k.id and f.variable = :variable and trim(v.content) <> '')";

    private static final String FOUND = " k.deletion_id = 0 and (:words = '' or k.search_text like :pattern escape '!')"
            + " order by k.sort_name, k.id fetch first :limit rows only";

    private static final String IN_SEQUENCE =
            "select k.id, k.first_name, k.last_name, k.email, k.company from contact k"
                    + " join enrollment e on e.contact_id = k.id and e.id between :first and :last"
                    + " where e.state in ('ADDED', 'ACTIVE', 'PAUSED') and" + FOUND;

    private static final String ELSEWHERE =
            "select k.id, k.first_name, k.last_name, k.email, k.company from contact k where" + FOUND;

    private ReaderStatements() {}

    static List<String> ownVariables(StatelessSession session) {
        return session.createNativeQuery("select variable from custom_field order by name, id", String.class)
                .getResultList();
    }

    /// How many are still to get the step at a position.
    static int toGet(StatelessSession session, long sequenceId, int position) {
        return session.createNativeQuery("select count(*)" + TO_GET, Long.class)
                .setParameter("first", EnrollmentId.first(sequenceId))
                .setParameter("last", EnrollmentId.last(sequenceId))
                .setParameter("position", position)
                .getSingleResult()
                .intValue();
    }

    /// How many of them have no value for a variable of the contact; all, where there is no such variable.
    static int without(StatelessSession session, long sequenceId, int position, String variable) {
        var column = COLUMNS.get(variable);
        var query = session.createNativeQuery(
                        "select count(*)" + TO_GET + (column == null ? WITHOUT_OWN : " and trim(" + column + ") = ''"),
                        Long.class)
                .setParameter("first", EnrollmentId.first(sequenceId))
                .setParameter("last", EnrollmentId.last(sequenceId))
                .setParameter("position", position);
        if (column == null) query.setParameter("variable", variable);
        return query.getSingleResult().intValue();
    }

    /// Some contacts whose name, address or company contains the words, those engaged in the sequence first.
    static List<Reader> readers(StatelessSession session, long sequenceId, String words, int limit) {
        var found = new ArrayList<Reader>();
        find(session, IN_SEQUENCE, words, limit)
                .setParameter("first", EnrollmentId.first(sequenceId))
                .setParameter("last", EnrollmentId.last(sequenceId))
                .getResultList()
                .forEach(row -> found.add(reader(row, true)));
        if (found.size() < limit) {
            for (var row : find(session, ELSEWHERE, words, limit).getResultList()) {
                var reader = reader(row, false);
                boolean known = found.stream().anyMatch(one -> one.contactId() == reader.contactId());
                if (!known && found.size() < limit) found.add(reader);
            }
        }
        return List.copyOf(found);
    }

    private static org.hibernate.query.NativeQuery<Object[]> find(
            StatelessSession session, String sql, String words, int limit) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        var pattern = "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("words", plain)
                .setParameter("pattern", pattern)
                .setParameter("limit", limit);
    }

    private static Reader reader(Object[] row, boolean inSequence) {
        var name = (row[1] + " " + row[2]).strip();
        return new Reader(
                ((Number) row[0]).longValue(), name.isEmpty() ? (String) row[3] : name, (String) row[4], inSequence);
    }
}
