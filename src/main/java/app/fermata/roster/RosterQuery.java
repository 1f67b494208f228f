package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.sequence.SequenceState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// A filter and an order as a query over contacts; every value is bound, none is written into the text.
final class RosterQuery {

    private static final String NEXT_STEP = "(select min(n.plannedAt) from Enrollment n where n.contactId = c.id"
            + " and n.state in (ADDED, ACTIVE, PAUSED))";

    private final Set<SequenceState> states = new LinkedHashSet<>();
    private final Set<Long> sequences = new LinkedHashSet<>();
    private final Set<ContactStatus> statuses = new LinkedHashSet<>();
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final String where;

    RosterQuery(ContactFilter filter) {
        for (var criterion : filter.criteria()) {
            switch (criterion) {
                case Criterion.StateIs(SequenceState state) -> states.add(state);
                case Criterion.SequenceIs(long id, String name) -> sequences.add(id);
                case Criterion.StatusIs(ContactStatus status) -> statuses.add(status);
            }
        }
        this.where = where(filter.text());
    }

    private String where(String text) {
        var all = new StringBuilder(" where c.deletionId = 0");
        if (!text.isEmpty()) {
            all.append(" and c.searchText like :text escape '!'");
            bound.put("text", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
        }
        if (!statuses.isEmpty()) {
            all.append(" and c.status in :statuses");
            bound.put("statuses", statuses);
        }
        if (!states.isEmpty() || !sequences.isEmpty()) {
            all.append(" and exists (select 1 from Enrollment e where e.contactId = c.id");
            if (!states.isEmpty()) {
                all.append(" and e.state in :states");
                bound.put("states", states);
            }
            if (!sequences.isEmpty()) {
                all.append(" and e.sequenceId in :sequences");
                bound.put("sequences", sequences);
            }
            all.append(")");
        }
        return all.toString();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    SelectionQuery<Long> ids(StatelessSession session, ContactSort sort) {
        return bind(session.createSelectionQuery("select c.id from Contact c" + where + order(sort), Long.class));
    }

    SelectionQuery<Long> count(StatelessSession session) {
        return bind(session.createSelectionQuery("select count(*) from Contact c" + where, Long.class));
    }

    /// Whether the filter names the enrollment, so that the row shows it rather than another.
    boolean names(long sequenceId, SequenceState state) {
        return (states.isEmpty() || states.contains(state)) && (sequences.isEmpty() || sequences.contains(sequenceId));
    }

    private SelectionQuery<Long> bind(SelectionQuery<Long> query) {
        bound.forEach((name, value) -> {
            if (value instanceof Set<?> values) query.setParameterList(name, values);
            else query.setParameter(name, value);
        });
        return query;
    }

    private static String order(ContactSort sort) {
        var direction = sort.ascending() ? " asc" : " desc";
        return switch (sort.by()) {
            case NAME -> " order by c.sortName" + direction + ", c.id" + direction;
            case COMPANY -> " order by lower(c.company)" + direction + ", c.sortName, c.id";
            case STATUS -> " order by c.status" + direction + ", c.sortName, c.id";
            case NEXT_STEP -> " order by " + NEXT_STEP + direction + " nulls last, c.sortName, c.id";
        };
    }
}
