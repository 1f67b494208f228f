package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.Criterion;
import app.fermata.roster.Match;
import app.fermata.roster.NamedList;
import app.fermata.roster.Operator;
import app.fermata.roster.WordsField;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.contacts.FilterEdit.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterEditTest {

    private static final Criterion PAUSED = Criterion.state(SequenceState.PAUSED);
    private static final Criterion ACTIVE = Criterion.state(SequenceState.ACTIVE);
    private static final Criterion Q4 = Criterion.sequence(1, "Q4 outbound");
    private static final Criterion ACME = new Criterion.Words(WordsField.Given.COMPANY, Operator.CONTAINS, "acme");

    @Test
    void criteriaStandBehindOneAnotherAndTheTextStays() {
        var filter = FilterEdit.put(ContactFilter.text("ada"), new Spot.End(), PAUSED);
        filter = FilterEdit.put(filter, new Spot.End(), Q4);

        assertThat(filter).isEqualTo(ContactFilter.of(PAUSED, Q4).withText("ada"));
    }

    @Test
    void secondValueOfOneFieldJoinsTheFirst() {
        var filter = FilterEdit.put(ContactFilter.of(PAUSED, Q4), new Spot.End(), ACTIVE);

        assertThat(filter).isEqualTo(ContactFilter.of(Criterion.state(SequenceState.PAUSED, SequenceState.ACTIVE), Q4));
    }

    @Test
    void whatCanHoldTogetherStaysApart() {
        var fair = new Criterion.Listed(Operator.IS, List.of(new NamedList(1, "Fair")));
        var partners = new Criterion.Listed(Operator.IS, List.of(new NamedList(2, "Partners")));
        assertThat(FilterEdit.put(ContactFilter.of(fair), new Spot.End(), partners))
                .isEqualTo(ContactFilter.of(fair, partners));

        var notQ4 = Q4 instanceof Criterion.InSequence in ? new Criterion.InSequence(Operator.IS_NOT, in.values()) : Q4;
        assertThat(FilterEdit.put(ContactFilter.of(notQ4), new Spot.End(), Q4)).isEqualTo(ContactFilter.of(notQ4, Q4));

        var any = new ContactFilter("", Match.ANY, List.of(PAUSED, ACME));
        assertThat(FilterEdit.put(any, new Spot.End(), ACTIVE).parts()).containsExactly(PAUSED, ACME, ACTIVE);
    }

    @Test
    void groupIsMadeFilledChangedAndGoesWithItsLast() {
        var filter = FilterEdit.put(ContactFilter.of(Q4), new Spot.NewGroup(), PAUSED);
        assertThat(filter.parts()).containsExactly(Q4, new Group(Match.ANY, List.of(PAUSED)));

        filter = FilterEdit.put(filter, new Spot.InGroup(1), ACME);
        filter = FilterEdit.matchOfGroup(filter, 1, Match.ALL);
        filter = FilterEdit.put(filter, new Spot.InPlaceOf(1, 0), ACTIVE);
        assertThat(filter.parts()).containsExactly(Q4, new Group(Match.ALL, List.of(ACTIVE, ACME)));

        filter = FilterEdit.remove(filter, 1, 0);
        assertThat(filter.parts()).containsExactly(Q4, new Group(Match.ALL, List.of(ACME)));
        filter = FilterEdit.remove(filter, 1, 0);
        assertThat(filter).isEqualTo(ContactFilter.of(Q4));
    }

    @Test
    void oneCriterionIsChangedInItsPlaceOrTakenAway() {
        var filter = FilterEdit.put(ContactFilter.of(PAUSED, Q4), new Spot.InPlaceOf(0, FilterEdit.NO_GROUP), ACME);
        assertThat(filter).isEqualTo(ContactFilter.of(ACME, Q4));

        assertThat(FilterEdit.remove(filter, 1, FilterEdit.NO_GROUP)).isEqualTo(ContactFilter.of(ACME));
        assertThat(FilterEdit.match(filter, Match.ANY).match()).isEqualTo(Match.ANY);
    }

    @Test
    void anyOfOneIsAllOfOne() {
        assertThat(new ContactFilter("", Match.ANY, List.of(PAUSED))).isEqualTo(ContactFilter.of(PAUSED));
    }
}
