package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Fixture;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed again and again while it sends: in the end every message has left once
/// (`spec/mail.md`, *Never twice, never lost*).
class KilledDispatcherTest {

    private static final Instant DUE = paris("2026-03-11T10:35");
    private static final Instant THEN = paris("2026-03-13T10:00");
    private static final int CROWD = 150;
    private static final int[] ARRIVED_BEFORE_THE_KILL = {1, 2, 17, 40};

    @TempDir
    Path folder;

    /// A mail server outside of the process: one line for each message, as often as it arrives.
    private record Journal(Path file) implements Mailer {

        @Override
        public String send(OutgoingMessage message) {
            try {
                Files.writeString(
                        file,
                        message.messageId() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.DSYNC);
                return "250 OK";
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Trace trace(String messageId) {
            return arrived().contains(messageId) ? Trace.ARRIVED : Trace.NOT_ARRIVED;
        }

        List<String> arrived() {
            try {
                return Files.exists(file) ? Files.readAllLines(file) : List.of();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /// Sends what is due, saying so after each message, until it is killed.
    static final class Sender {
        private Sender() {}

        public static void main(String[] arguments) {
            var journal = new Journal(Path.of(arguments[1]));
            var out = new FileOutputStream(FileDescriptor.out);
            var saying = new Mailer() {
                @Override
                public String send(OutgoingMessage message) {
                    var reply = journal.send(message);
                    try {
                        out.write((message.messageId() + "\n").getBytes(StandardCharsets.UTF_8));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    return reply;
                }

                @Override
                public Trace trace(String messageId) {
                    return journal.trace(messageId);
                }
            };
            try (var house = Fixture.workspace(Path.of(arguments[0]))) {
                var dispatcher = new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, saying);
                dispatcher.recover(THEN);
                dispatcher.runDue(THEN);
            }
        }
    }

    @Test
    void everyMessageLeavesOnceHoweverOftenTheProcessIsKilled() throws Exception {
        long spring;
        try (var house = Fixture.workspace(folder)) {
            spring = house.sequence("Spring").email(0).email(1).email(5).add();
            house.crowd(spring, CROWD, DUE);
        }
        var journal = new Journal(folder.resolve("arrived"));

        for (int count : ARRIVED_BEFORE_THE_KILL) killAfter(count, journal);

        assertThat(journal.arrived()).hasSizeLessThan(CROWD);
        try (var house = Fixture.workspace(folder)) {
            var dispatcher = new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, journal);
            assertThat(dispatcher.recover(THEN)).isTrue();
            dispatcher.runDue(THEN.plusSeconds(1));
            assertThat(house.count("select count(*) from enrollment where step_position = 3 and not leaving"))
                    .isEqualTo(CROWD);
            assertThat(house.count("select count(*) from delivery where status = 'SENT'"))
                    .isEqualTo(CROWD);
        }
        assertThat(journal.arrived()).hasSize(CROWD).doesNotHaveDuplicates();
    }

    private void killAfter(int count, Journal journal) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        folder.toString(),
                        journal.file().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                assertThat(said.readLine()).as("the child is sending").isNotNull();
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}
