package app.fermata.sequence;

import app.fermata.contact.Blacklist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.StatelessSession;

/// Paused enrollments told apart by the blacklist: whoever it covers cannot be unpaused (`spec/pausing.md`, Unpause).
record Forbidden(List<PausedRow> free, List<PausedRow> covered) {

    static Forbidden split(StatelessSession session, List<PausedRow> paused) {
        var blacklist = paused.isEmpty() ? null : Blacklist.read(session);
        if (blacklist == null || blacklist.isEmpty()) return new Forbidden(paused, List.of());
        var emails = SelectionStatements.emails(session, contacts(paused));
        var free = new ArrayList<PausedRow>(paused.size());
        var covered = new ArrayList<PausedRow>();
        for (var row : paused) {
            var email = emails.getOrDefault(EnrollmentId.contactOf(row.id()), "");
            (blacklist.covering(email).isPresent() ? covered : free).add(row);
        }
        return new Forbidden(free, covered);
    }

    /// The skips with those covered among the blacklisted.
    List<Skip> among(List<Skip> skips) {
        if (covered.isEmpty()) return skips;
        int count = covered.size();
        var all = new ArrayList<Skip>();
        for (var skip : skips) {
            if (skip.state() == SequenceState.BLACKLISTED) count += skip.count();
            else all.add(skip);
        }
        all.addFirst(new Skip(SequenceState.BLACKLISTED, count));
        return List.copyOf(all);
    }

    /// Those left alone by name, with those covered before the others; at most [Selecting#NAMES].
    List<SkippedContact> names(StatelessSession session, List<SkippedContact> others) {
        if (covered.isEmpty()) return others;
        var some = contacts(covered.subList(0, Math.min(covered.size(), Selecting.NAMES)));
        var all = new ArrayList<SkippedContact>();
        SelectionStatements.names(session, some)
                .forEach((id, name) -> all.add(new SkippedContact(id, name, SequenceState.BLACKLISTED)));
        all.sort(Comparator.comparing(SkippedContact::name, String.CASE_INSENSITIVE_ORDER));
        all.addAll(others);
        return List.copyOf(all.subList(0, Math.min(all.size(), Selecting.NAMES)));
    }

    private static Long[] contacts(List<PausedRow> rows) {
        return rows.stream().map(row -> EnrollmentId.contactOf(row.id())).toArray(Long[]::new);
    }
}
