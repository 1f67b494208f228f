package app.fermata.roster;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.ArrayList;

/// Whether a stored moment lies in a span.
final class Spans {

    private Spans() {}

    static Predicate within(CriteriaBuilder build, Path<Instant> moment, Today.Span span) {
        var ends = new ArrayList<Predicate>();
        if (span.from() != null) ends.add(build.greaterThanOrEqualTo(moment, span.from()));
        if (span.before() != null) ends.add(build.lessThan(moment, span.before()));
        return ends.isEmpty() ? build.isNotNull(moment) : build.and(ends);
    }
}
