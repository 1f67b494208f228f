package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Admission;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.RemoveResult;
import app.fermata.sequence.SequenceState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A contact removed while a message to it is on its way: the message's fate is recorded as ever, and an undo follows
/// it.
class RemovedWhileLeavingTest {

    private static final Instant DUE = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private PostOffice post;
    private Fixture house;
    private Admission admission;
    private long spring;
    private long ada;
    private final List<RemoveResult> removed = new ArrayList<>();

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        admission = new Admission(house);
        spring = house.sequence("Spring").email(0).email(5).email(1).add();
        post = new PostOffice(house);
        ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
    }

    @AfterEach
    void close() {
        post.close();
    }

    private void remove() {
        removed.add(admission.remove(spring, DUE, ada));
    }

    private void undo() {
        assertThat(admission.removing.undo(removed.getFirst(), DUE).restored()).isEqualTo(1);
    }

    @Test
    void messageArrivesAndIsNotedAndNothingFollows() {
        post.mailer.thenAcceptsAfter(this::remove);

        assertThat(post.tick(DUE).sent()).isEqualTo(1);

        assertThat(removed.getFirst().leaving()).isEqualTo(1);
        assertThat(house.count("select count(*) from delivery where status = 'SENT'"))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from enrollment")).isZero();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void undoAfterItArrivedGoesOnWithTheNextStep() {
        post.mailer.thenAcceptsAfter(this::remove);
        post.tick(DUE);

        undo();

        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(house.date(ada, spring)).isBetween(paris("2026-03-12T09:00"), paris("2026-03-12T18:00"));
    }

    @Test
    void undoBeforeItArrivedLetsItArrive() {
        post.mailer.thenAcceptsAfter(() -> {
            remove();
            undo();
        });

        post.tick(DUE);

        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(house.leaving(ada, spring)).isFalse();
    }

    @Test
    void undoAfterItWasRefusedIsBounced() {
        post.mailer.then(message -> {
            remove();
            throw new Mailer.RefusedException("no such user");
        });
        post.tick(DUE);

        undo();

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BOUNCED);
        assertThat(house.problem(ada, spring)).isEqualTo("no such user");
    }

    @Test
    void undoAfterTheServerWasAwayTriesAgainAndSendsOnce() {
        post.mailer.then(message -> {
            remove();
            throw new Mailer.UnavailableException("No connection", new java.io.IOException("refused"));
        });
        post.tick(DUE);

        undo();
        assertThat(house.leaving(ada, spring)).isFalse();
        post.tick(DUE);

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.position(ada, spring)).isEqualTo(3);
    }

    @Test
    void contactDeletedWhileItsMessageLeavesIsHarmless() {
        post.mailer.thenAcceptsAfter(
                () -> assertThat(admission.delete(DUE, ada).leaving()).isEqualTo(1));

        assertThat(post.tick(DUE).sent()).isEqualTo(1);
        assertThat(admission.deleting.purge()).isEqualTo(1);
        assertThat(house.count("select count(*) from delivery where status = 'SENT'"))
                .isEqualTo(1);
    }
}
