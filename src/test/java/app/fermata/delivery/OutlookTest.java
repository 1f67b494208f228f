package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedules;
import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the status bar says of the mail.
class OutlookTest {

    private static final Instant DUE = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private PostOffice post;
    private Outlook outlook;

    @BeforeEach
    void open() {
        post = new PostOffice(Fixture.workspace(folder));
        outlook = new Outlook(post.house.workspace);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void emptyWorkspaceHasNothingToSay() {
        var standing = outlook.at(DUE);

        assertThat(standing.mailbox()).isNull();
        assertThat(standing.next()).isNull();
        assertThat(standing.sentToday()).isZero();
    }

    @Test
    void nextToLeaveIsNeitherPausedNorATask() {
        long spring = post.house.sequence("Spring").email(0).email(5).call(1).add();
        long paused = post.house.enrollBeforeStepTwo("Paused", spring, DUE);
        post.house.enroll(post.house.contact("Caller"), spring).before(3, DUE).add();
        post.house.enrollBeforeStepTwo("Ada", spring, DUE.plusSeconds(60));
        post.house.pause(spring, DUE.minusSeconds(60), paused);

        var standing = outlook.at(DUE.minusSeconds(30));

        assertThat(standing.next()).isEqualTo(new Outlook.Next("Ada", DUE.plusSeconds(60), Schedules.PARIS));
        assertThat(standing.mailbox()).isEqualTo("me@rep.example");
    }

    @Test
    void whatLeftTodayIsCountedFromMidnight() {
        long spring = post.house.sequence("Spring").email(0).email(5).add();
        post.house.enrollBeforeStepTwo("Yesterday", spring, DUE);
        post.house.enrollBeforeStepTwo("Today", spring, DUE.plus(Duration.ofDays(1)));
        post.tick(DUE);
        post.tick(DUE.plus(Duration.ofDays(1)));

        assertThat(outlook.at(DUE.plus(Duration.ofDays(1))).sentToday()).isEqualTo(1);
        assertThat(outlook.at(DUE.plus(Duration.ofDays(1))).perDay()).isEqualTo(Fixture.AMPLE.perDay());
    }
}
