package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fermata.sequence.MailboxCard.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mailboxes and the sending rules, changed and changed back.
class MailboxEditingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "me@rep.example, 50, 400, 60,",
        "me@rep.example, 0, 400, 60, PER_HOUR",
        "me@rep.example, 50, 100001, 60, PER_DAY",
        "me@rep.example, 50, 400, -1, GAP",
        "me@rep, 50, 400, 60, ADDRESS",
        "Me <me@rep.example>, 50, 400, 60, ADDRESS"
    })
    void everyFieldIsLookedAt(String address, int perHour, int perDay, int gap, Problem problem) {
        var problems = new MailboxCard(1, "Robin Hale", address, "", perHour, perDay, gap).problems();
        if (problem == null) assertThat(problems).isEmpty();
        else assertThat(problems).containsExactly(problem);
    }

    @Test
    void changeIsUndoneByTheOtherWayRoundAndLostWhereItHasMovedOn() {
        try (var house = Fixture.workspace(folder)) {
            long spring = house.sequence("Spring").email(0).add();
            var editing = new MailboxEditing(house.workspace);
            var before = editing.mailboxes().getFirst();
            var after = new MailboxCard(before.id(), "Robin", "robin@rep.example", "R.", 20, 100, 90);

            assertThat(editing.change(before, after)).isTrue();
            assertThat(editing.mailboxes()).containsExactly(after);
            assertThat(house.workspace
                            .read(session -> SequencePlans.one(session, spring))
                            .sender()
                            .quota()
                            .perHour())
                    .isEqualTo(20);
            assertThat(editing.change(before, after)).isFalse();

            assertThat(editing.change(after, before)).isTrue();
            assertThat(editing.mailboxes()).containsExactly(before);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> editing.change(before, new MailboxCard(before.id(), "", "no", "", 1, 1, 1)));
        }
    }

    @Test
    void severalSequencesAreForbiddenUntilTheRepAllowsThem() {
        try (var house = Fixture.workspace(folder)) {
            var rules = new SendingRules(house.workspace);
            assertThat(rules.allowSeveralSequences()).isFalse();
            rules.setAllowSeveralSequences(true);
            assertThat(rules.allowSeveralSequences()).isTrue();
            rules.setAllowSeveralSequences(false);
            assertThat(rules.allowSeveralSequences()).isFalse();
        }
    }
}
