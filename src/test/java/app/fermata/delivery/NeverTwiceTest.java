package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.fermata.sequence.Fixture;
import app.fermata.sequence.SequenceState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `spec/mail.md`, *Never twice, never lost*: the program ends while a message is on its way.
class NeverTwiceTest {

    private static final Instant DUE = paris("2026-03-11T10:35");
    private static final Instant NEXT_DAY = paris("2026-03-12T09:30");

    @TempDir
    Path folder;

    private PostOffice post;
    private long spring;
    private long ada;

    @BeforeEach
    void open() {
        var house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(1).email(5).add();
        ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post = new PostOffice(house);
    }

    @AfterEach
    void close() {
        post.close();
    }

    private void endsBeforeItArrives() {
        post.mailer.then(message -> {
            throw new ScriptedMailer.Killed();
        });
        assertThat(catchThrowable(() -> post.tick(DUE))).isInstanceOf(ScriptedMailer.Killed.class);
    }

    private void endsAfterItArrived() {
        post.mailer.then(message -> {
            post.mailer.accept(message);
            throw new ScriptedMailer.Killed();
        });
        assertThat(catchThrowable(() -> post.tick(DUE))).isInstanceOf(ScriptedMailer.Killed.class);
    }

    @Test
    void claimIsWrittenDownBeforeAnythingLeaves() {
        post.mailer.then(message -> {
            assertThat(post.house.count(
                            "select count(*) from delivery where status = 'IN_FLIGHT' and octet_length(mime) > 0"
                                    + " and message_id = '" + message.messageId() + "'"))
                    .isEqualTo(1);
            assertThat(post.house.leaving(ada, spring)).isTrue();
            return post.mailer.accept(message);
        });

        post.tick(DUE);

        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void messageThatHasArrivedIsRecordedAndNotSentAgain() {
        endsAfterItArrived();

        post.restart(NEXT_DAY);
        post.tick(NEXT_DAY);

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(post.house.position(ada, spring)).isEqualTo(3);
        assertThat(post.house.count("select count(*) from delivery where status = 'SENT'"))
                .isEqualTo(1);
        assertThat(post.house.leaving(ada, spring)).isFalse();
    }

    @Test
    void stepAfterARecordedOneCountsFromWhenItLeftAndIsNeverInThePast() {
        endsAfterItArrived();
        var weeksLater = paris("2026-04-08T20:00");

        post.restart(weeksLater);

        assertThat(post.house.planned(ada, spring)).isEqualTo(paris("2026-04-09T09:00"));
    }

    @Test
    void waitAfterALastMessageThatWasRecordedLateCountsFromWhenItLeft() {
        post.house.execute("delete from step where position = 3");
        endsAfterItArrived();

        post.restart(NEXT_DAY);

        assertThat(post.house.due(ada, spring)).isEqualTo(DUE.plus(Duration.ofDays(10)));
    }

    @Test
    void messageThatHasNotArrivedIsSentOnce() {
        endsBeforeItArrives();
        assertThat(post.mailer.arrived).isEmpty();

        post.restart(NEXT_DAY);
        post.tick(NEXT_DAY);
        post.tick(NEXT_DAY.plusSeconds(60));

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(post.house.position(ada, spring)).isEqualTo(3);
    }

    @Test
    void messageNobodyKnowsAboutIsNeverSentAgain() {
        post.mailer.tracing(Mailer.Trace.UNKNOWN);
        endsBeforeItArrives();

        post.restart(NEXT_DAY);
        post.tick(NEXT_DAY);
        post.restart(NEXT_DAY.plusSeconds(60));
        post.tick(NEXT_DAY.plusSeconds(60));

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(post.house.leaving(ada, spring)).isTrue();
        assertThat(post.house.position(ada, spring)).isEqualTo(2);
    }

    @Test
    void messageNobodyKnowsAboutIsNotSentAgainByPausingAndUnpausing() {
        post.mailer.tracing(Mailer.Trace.UNKNOWN);
        endsBeforeItArrives();
        post.restart(NEXT_DAY);
        var house = post.house;

        assertThat(house.pause(spring, NEXT_DAY, ada).leaving()).isEqualTo(1);
        var unpause = house.unpause(spring, NEXT_DAY, ada);
        assertThat(house.due(ada, spring)).as("nothing rings for it").isNull();
        post.tick(NEXT_DAY);
        house.unpausing.undo(unpause);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        house.unpause(spring, NEXT_DAY, ada);
        post.tick(NEXT_DAY.plus(Duration.ofDays(1)));

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.leaving(ada, spring)).isTrue();
    }

    @Test
    void contactPausedBeforeTheEndStaysPausedWhenItsMessageHasArrived() {
        post.mailer.then(message -> {
            post.house.pause(spring, DUE, ada);
            post.mailer.accept(message);
            throw new ScriptedMailer.Killed();
        });
        assertThat(catchThrowable(() -> post.tick(DUE))).isInstanceOf(ScriptedMailer.Killed.class);

        post.restart(NEXT_DAY);
        post.tick(NEXT_DAY.plus(Duration.ofDays(30)));

        assertThat(post.house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(post.house.position(ada, spring)).isEqualTo(3);
        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void contactPausedBeforeTheEndGetsNoMailWhenItsMessageHasNotArrived() {
        post.mailer.then(message -> {
            post.house.pause(spring, DUE, ada);
            throw new ScriptedMailer.Killed();
        });
        assertThat(catchThrowable(() -> post.tick(DUE))).isInstanceOf(ScriptedMailer.Killed.class);

        post.restart(NEXT_DAY);
        post.tick(NEXT_DAY);

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(post.house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        post.house.unpause(spring, NEXT_DAY, ada);
        post.tick(NEXT_DAY);
        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void whoAnsweredBeforeTheEndIsLeftAloneWhenTheMessageHasNotArrived() {
        post.mailer.then(message -> {
            post.house.execute("update enrollment set state = 'REPLIED', version = version + 1");
            throw new ScriptedMailer.Killed();
        });
        assertThat(catchThrowable(() -> post.tick(DUE))).isInstanceOf(ScriptedMailer.Killed.class);

        post.restart(NEXT_DAY);
        post.tick(NEXT_DAY);

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(post.house.state(ada, spring)).isEqualTo(SequenceState.REPLIED);
        assertThat(post.house.leaving(ada, spring)).isFalse();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void oneMessageThatCannotBeSettledDoesNotKeepTheOthersFromIt() {
        long ben = post.house.enrollBeforeStepTwo("Ben", spring, DUE.plusSeconds(60));
        endsAfterItArrived();
        post.mailer.then(message -> {
            post.mailer.accept(message);
            throw new ScriptedMailer.Killed();
        });
        assertThat(catchThrowable(() -> post.tick(DUE.plusSeconds(60)))).isInstanceOf(ScriptedMailer.Killed.class);
        var mailer = new Mailer() {
            @Override
            public String send(OutgoingMessage message) {
                throw new AssertionError("sent again");
            }

            @Override
            public Trace trace(String messageId) {
                if (messageId.equals(post.mailer.arrived.getFirst())) throw new IllegalStateException("no folder");
                return Trace.ARRIVED;
            }
        };

        new Dispatcher(post.house.workspace, post.house.unpausing, PostOffice::plain, mailer).recover(NEXT_DAY);

        assertThat(post.house.position(ada, spring)).isEqualTo(2);
        assertThat(post.house.position(ben, spring)).isEqualTo(3);
    }
}
