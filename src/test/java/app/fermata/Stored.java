package app.fermata;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactRow;
import app.fermata.roster.ContactSort;
import app.fermata.roster.Criterion;
import app.fermata.roster.NamedSequence;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.EnrollmentView.Progress;
import app.fermata.sequence.EnrollmentView.StepLine;
import app.fermata.sequence.SequenceState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the store holds, to compare with what the window says.
final class Stored {

    private final Engine engine;

    Stored(Engine engine) {
        this.engine = engine;
    }

    /// A contact's place in a sequence, in all a pause could touch.
    record Place(long contactId, String sequence, SequenceState state, List<StepLine> steps) {}

    /// Every place of these contacts.
    List<Place> places(long... contacts) {
        var places = new ArrayList<Place>();
        for (long contact : contacts) {
            for (var view : engine.timelines.of(contact, engine.clock.instant())) {
                places.add(new Place(contact, view.sequenceName(), view.state(), view.steps()));
            }
        }
        return places;
    }

    /// Of these contacts, those in this state in this sequence.
    long[] in(String sequence, SequenceState state, long... contacts) {
        return places(contacts).stream()
                .filter(place -> place.sequence().equals(sequence) && place.state() == state)
                .mapToLong(Place::contactId)
                .toArray();
    }

    /// All contacts in this state in this sequence, by name.
    long[] in(String sequence, SequenceState state) {
        return engine.roster.ids(filter(Criterion.state(state), in(sequence)), ContactSort.BY_NAME);
    }

    /// The contacts the table shows first under these criteria.
    long[] first(int lines, Criterion... criteria) {
        return Arrays.copyOf(engine.roster.ids(filter(criteria), ContactSort.BY_NAME), lines);
    }

    /// How many contacts match these criteria.
    int count(Criterion... criteria) {
        return Math.toIntExact(engine.roster.count(filter(criteria)));
    }

    /// The contact of this name.
    long contact(String name) {
        var found = engine.roster.first(ContactFilter.text(name), ContactSort.BY_NAME, 2);
        return found.stream().map(ContactRow::id).findFirst().orElseThrow();
    }

    /// The key of a sequence.
    long sequence(String name) {
        return engine.roster.sequences().stream()
                .filter(sequence -> sequence.name().equals(name))
                .mapToLong(NamedSequence::id)
                .findFirst()
                .orElseThrow();
    }

    Criterion in(String sequence) {
        return Criterion.sequence(sequence(sequence), sequence);
    }

    /// The step a contact has done last in a sequence.
    StepLine lastDone(String name, String sequence) {
        return view(contact(name), sequence).steps().stream()
                .filter(step -> step.progress() == Progress.DONE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /// The step a paused contact waits before in a sequence.
    StepLine kept(long contact, String sequence) {
        return view(contact, sequence).steps().stream()
                .filter(step -> step.progress() == Progress.KEPT)
                .findFirst()
                .orElseThrow();
    }

    private EnrollmentView view(long contact, String sequence) {
        return engine.timelines.of(contact, engine.clock.instant()).stream()
                .filter(view -> view.sequenceName().equals(sequence))
                .findFirst()
                .orElseThrow();
    }

    private static ContactFilter filter(Criterion... criteria) {
        return ContactFilter.of(criteria);
    }
}
