package app.fermata.roster;

import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import java.util.ArrayList;
import java.util.List;

/// Which parts of a filter speak of one and the same place in a sequence; the rule stands with [ContactFilter].
final class SamePlace {

    private SamePlace() {}

    /// The parts that speak of places; those in one list speak of the same one.
    static List<List<Part>> of(Match match, List<? extends Part> parts) {
        var ofPlaces = parts.stream()
                .filter(part -> isOfPlace(match, part))
                .map(Part.class::cast)
                .toList();
        if (ofPlaces.isEmpty()) return List.of();
        return match == Match.ALL
                ? List.of(ofPlaces)
                : ofPlaces.stream().map(List::of).toList();
    }

    /// The parts that do not, or speak of places of their own.
    static List<? extends Part> others(Match match, List<? extends Part> parts) {
        return parts.stream().filter(part -> !isOfPlace(match, part)).toList();
    }

    private static boolean isOfPlace(Match match, Part part) {
        return switch (part) {
            case Criterion criterion -> criterion.ofEnrollment();
            case Group group ->
                match == Match.ALL
                        && group.match() == Match.ANY
                        && group.criteria().stream().allMatch(Criterion::ofEnrollment);
        };
    }

    /// Whether a part says more than denials.
    static boolean affirms(Part part) {
        return switch (part) {
            case Criterion criterion -> !criterion.operator().isNegative();
            case Group group ->
                group.criteria().stream().anyMatch(it -> !it.operator().isNegative());
        };
    }

    /// What the filter says of places it affirms: a place of which one of these lists holds is one the filter means.
    static List<List<Part>> meant(ContactFilter filter) {
        var meant = new ArrayList<List<Part>>();
        addMeant(meant, filter.match(), filter.parts());
        return meant;
    }

    private static void addMeant(List<List<Part>> meant, Match match, List<? extends Part> parts) {
        of(match, parts).stream()
                .filter(together -> together.stream().anyMatch(SamePlace::affirms))
                .forEach(meant::add);
        for (var part : others(match, parts)) {
            if (part instanceof Group group) addMeant(meant, group.match(), group.criteria());
        }
    }
}
