package app.fermata.roster;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/// What sequences, lists and own fields are called now: a stored filter knows them by key, and by the name of its day.
record FilterNames(Map<Long, String> sequences, Map<Long, String> lists, Map<Long, String> fields) {

    static FilterNames read(StatelessSession session) {
        return new FilterNames(
                named(session, "select s.id, s.name from Sequence s"),
                named(session, "select l.id, l.name from ContactList l"),
                named(session, "select f.id, f.name from CustomField f"));
    }

    private record Name(long id, String name) {}

    private static Map<Long, String> named(StatelessSession session, String query) {
        var names = new HashMap<Long, String>();
        session.createSelectionQuery(query, Name.class)
                .getResultList()
                .forEach(name -> names.put(name.id(), name.name()));
        return names;
    }

    NamedSequence sequence(long id, String before) {
        return new NamedSequence(id, sequences.getOrDefault(id, before));
    }

    NamedList list(long id, String before) {
        return new NamedList(id, lists.getOrDefault(id, before));
    }

    WordsField.Own field(long id, String before) {
        return new WordsField.Own(id, fields.getOrDefault(id, before));
    }
}
