package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import app.fermata.roster.Criterion;
import app.fermata.roster.Match;
import app.fermata.roster.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Changes to a filter, each giving another filter; none of it touches the text.
final class FilterEdit {

    private FilterEdit() {}

    /// Where a criterion is put.
    sealed interface Spot {
        /// Behind all parts.
        record End() implements Spot {}

        /// Into a new group behind all parts.
        record NewGroup() implements Spot {}

        /// Behind the last criterion of the group that is this part.
        record InGroup(int part) implements Spot {}

        /// In place of this part, or of a criterion of this group.
        ///
        /// @param inner which one of the group; [#NO_GROUP] where the part is a criterion
        record InPlaceOf(int part, int inner) implements Spot {}
    }

    static final int NO_GROUP = -1;

    static ContactFilter put(ContactFilter filter, Spot spot, Criterion criterion) {
        return switch (spot) {
            case Spot.End end -> append(filter, criterion);
            case Spot.NewGroup group ->
                with(filter, added(filter.parts(), new Group(other(filter.match()), List.of(criterion))));
            case Spot.InGroup in -> {
                var group = (Group) filter.parts().get(in.part());
                yield with(
                        filter,
                        replaced(
                                filter.parts(),
                                in.part(),
                                new Group(group.match(), added(group.criteria(), criterion))));
            }
            case Spot.InPlaceOf(int part, int inner) -> {
                Part changed = filter.parts().get(part) instanceof Group(var match, var criteria)
                        ? new Group(match, replaced(criteria, inner, criterion))
                        : criterion;
                yield with(filter, replaced(filter.parts(), part, changed));
            }
        };
    }

    // A place has one state and a contact one status: two cards on it could never both hold, so the second value joins
    // the first.
    private static ContactFilter append(ContactFilter filter, Criterion criterion) {
        for (int i = 0; i < filter.parts().size() && filter.match() == Match.ALL; i++) {
            if (filter.parts().get(i) instanceof Criterion there && canJoin(there, criterion)) {
                return with(filter, replaced(filter.parts(), i, joined(there, criterion)));
            }
        }
        return with(filter, added(filter.parts(), criterion));
    }

    private static boolean canJoin(Criterion there, Criterion criterion) {
        return there.getClass() == criterion.getClass()
                && there.operator() == Operator.IS
                && criterion.operator() == Operator.IS
                && criterion instanceof Criterion.Choice<?>
                && !(criterion instanceof Criterion.Listed);
    }

    private static Criterion joined(Criterion there, Criterion criterion) {
        var values = Stream.concat(
                        ((Criterion.Choice<?>) there).values().stream(),
                        ((Criterion.Choice<?>) criterion).values().stream())
                .toList();
        return FilterField.of(criterion).criterion(Operator.IS, new FilterField.Input(values, "", null));
    }

    /// Takes one criterion away, and a group with its last.
    ///
    /// @param inner which one of the group that is this part; [#NO_GROUP] where the part is a criterion
    static ContactFilter remove(ContactFilter filter, int part, int inner) {
        if (filter.parts().get(part) instanceof Group(var match, var criteria) && criteria.size() > 1) {
            return with(filter, replaced(filter.parts(), part, new Group(match, without(criteria, inner))));
        }
        return with(filter, without(filter.parts(), part));
    }

    static ContactFilter match(ContactFilter filter, Match match) {
        return new ContactFilter(filter.text(), match, filter.parts());
    }

    static ContactFilter matchOfGroup(ContactFilter filter, int part, Match match) {
        var group = (Group) filter.parts().get(part);
        return with(filter, replaced(filter.parts(), part, new Group(match, group.criteria())));
    }

    private static Match other(Match match) {
        return match == Match.ALL ? Match.ANY : Match.ALL;
    }

    private static ContactFilter with(ContactFilter filter, List<? extends Part> parts) {
        return new ContactFilter(filter.text(), filter.match(), List.copyOf(parts));
    }

    private static <T> List<T> added(List<? extends T> list, T element) {
        var copy = new ArrayList<T>(list);
        copy.add(element);
        return copy;
    }

    private static <T> List<T> replaced(List<? extends T> list, int index, T element) {
        var copy = new ArrayList<T>(list);
        copy.set(index, element);
        return copy;
    }

    private static <T> List<T> without(List<? extends T> list, int index) {
        var copy = new ArrayList<T>(list);
        copy.remove(index);
        return copy;
    }
}
