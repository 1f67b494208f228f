package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.BlacklistWish;
import app.fermata.contact.Blacklisting;
import app.fermata.sequence.BlacklistedEnrollments;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.SequenceState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing leaves to an address on the blacklist, however it came to be in a sequence.
class BlacklistAtSendTest {

    private static final Instant DUE = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private PostOffice post;
    private Fixture house;
    private long spring;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).add();
        post = new PostOffice(house);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void claimOfACoveredAddressEndsItInsteadOfSending() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", spring, DUE);
        house.execute("insert into blacklist_entry (entry, reason, added_at) values"
                + " ('ada@people.example', 'asked', current_timestamp)");

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 0, 1, 0, false));

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BLACKLISTED);
        assertThat(house.problem(ada, spring)).isEqualTo("ada@people.example: asked");
        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(house.state(ben, spring)).isEqualTo(SequenceState.STOPPED);
        assertThat(house.count("select count(*) from activity where kind = 'BLACKLISTED'"))
                .isOne();
    }

    @Test
    void messageOnItsWayArrivesAndItsContactStaysBlacklisted() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var blacklisting = new Blacklisting(house.workspace, new BlacklistedEnrollments());
        var leaving = new int[1];
        post.mailer.thenAcceptsAfter(() -> leaving[0] = blacklisting
                .add(List.of(BlacklistWish.read("people.example", "")), DUE)
                .ended()
                .leaving());

        post.tick(DUE);

        assertThat(leaving[0]).isOne();
        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BLACKLISTED);
        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void mailLeavesAgainAfterTheUndo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var blacklisting = new Blacklisting(house.workspace, new BlacklistedEnrollments());
        var added = blacklisting.add(List.of(BlacklistWish.read("people.example", "")), DUE);
        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 0, 0, 0, 0, false));

        blacklisting.undo(added, DUE);

        assertThat(post.tick(DUE).sent()).isOne();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.STOPPED);
    }
}
