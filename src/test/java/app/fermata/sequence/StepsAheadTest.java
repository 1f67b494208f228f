package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsAheadTest {

    /// Steps are letters; those that were not there before are new.
    @ParameterizedTest(name = "{0} → {1}, waiting at {2}: {3}")
    @CsvSource({
        "ABCD, ABCD, 3, C",
        // deleted: what now stands at its place
        "ABCD, ABD,  3, D",
        "ABCD, AB,   3, -",
        "ABCD, ABC,  4, -",
        // an earlier one deleted, or put in: the contact stays with its step
        "ABCD, BCD,  3, C",
        "ABCD, CD,   3, C",
        "ABCD, NABCD, 3, C",
        "ABCD, ANBCD, 3, C",
        // a new one right before it, or in place of it
        "ABCD, ABNCD, 3, N",
        "ABCD, ABND, 3, N",
        "AB,   ABN,  2, B",
        "ABCD, NCD,  3, N",
        // moved back, moved forth
        "ABCD, ABDC, 3, D",
        "ABCD, CABD, 3, C",
        "ABCD, DABC, 3, D",
        "ABCD, ACBD, 3, C",
        "ABCD, ACDB, 2, C",
        "ABC,  BCA,  1, B",
        "ABC,  NOP,  3, N",
        "ABC,  '',   1, -"
    })
    void anEditLeadsToTheFirstStepStillAhead(String before, String after, int position, String expected) {
        var next = new StepsAhead(ids(before), plans(after)).of(position, Set.of());
        assertThat(next.map(step -> String.valueOf((char) step.id())).orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}, waiting at {2}, {3} made: {4}")
    @CsvSource({"ACB, ACB, 2, B, C", "ACB, ABC, 2, B, C", "ACBD, ABCD, 3, B, D", "ACB, ACB, 3, B, -"})
    void whatWasMadeIsNeverAhead(String before, String after, int position, String made, String expected) {
        var next = new StepsAhead(ids(before), plans(after)).of(position, new HashSet<>(ids(made)));
        assertThat(next.map(step -> String.valueOf((char) step.id())).orElse("-"))
                .isEqualTo(expected);
    }

    /// However often steps are moved, deleted and put in between two steps, going on from edit to edit gives every
    /// step at most once, and in the end every step that was ahead and is still there.
    @Property
    void nobodyGetsAStepTwiceAndNoneIsPassedOver(
            @ForAll @Size(min = 1, max = 6)
                    List<@UniqueElements @Size(max = 7) List<@IntRange(min = 1, max = 9) Integer>> orders) {
        var made = new ArrayList<Long>();
        var order = longs(orders.getFirst());
        int position = 1;
        var owed = new HashSet<>(order);
        for (var edited : orders) {
            var after = longs(edited);
            var next = new StepsAhead(order, numbered(after)).of(position, new HashSet<>(made));
            position = next.map(StepPlan::position).orElse(after.size() + 1);
            var known = Set.copyOf(order);
            order = after;
            owed.retainAll(after);
            next.ifPresent(step -> {
                assertThat(made).doesNotContain(step.id());
                made.add(step.id());
            });
            if (next.isEmpty()) {
                assertThat(made).containsAll(owed);
                return;
            }
            position = nextFrom(order, position + 1, made);
            assertThat(known).isNotNull();
        }
        while (position <= order.size()) {
            made.add(order.get(position - 1));
            position = nextFrom(order, position + 1, made);
        }
        assertThat(made).doesNotHaveDuplicates().containsAll(owed);
    }

    private static int nextFrom(List<Long> order, int position, List<Long> made) {
        int at = position;
        while (at <= order.size() && made.contains(order.get(at - 1))) at++;
        return at;
    }

    private static List<Long> longs(List<Integer> ids) {
        return ids.stream().map(Integer::longValue).collect(Collectors.toList());
    }

    private static List<Long> ids(String letters) {
        return letters.chars().mapToObj(letter -> (long) letter).toList();
    }

    private static List<StepPlan> plans(String letters) {
        return numbered(ids(letters));
    }

    private static List<StepPlan> numbered(List<Long> ids) {
        var plans = new ArrayList<StepPlan>();
        for (var id : ids) {
            plans.add(new StepPlan(id, plans.size() + 1, StepKind.AUTOMATIC_EMAIL, "", 1, null, "", "", false));
        }
        return plans;
    }
}
