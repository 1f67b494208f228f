package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed in the middle of a pause: at the next start all of it is there, or none
/// (`spec/pausing.md`, *Both*: one action is one transaction).
class KilledTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final int CROWD = 20_000;
    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    private long spring;

    @BeforeEach
    void fill() {
        try (var house = Fixture.workspace(folder)) {
            spring = house.sequence("Spring").email(0).email(5).add();
            house.crowd(spring, CROWD, paris("2026-03-11T10:35"));
        }
    }

    /// Pauses and unpauses everybody, over and over, saying before each what it is about to do, until it is killed.
    static final class Pauser {
        private Pauser() {}

        public static void main(String[] arguments) throws IOException {
            long sequence = Long.parseLong(arguments[1]);
            var everybody = Selection.of(LongStream.rangeClosed(1, CROWD).toArray());
            try (var house = Fixture.workspace(Path.of(arguments[0]))) {
                while (true) {
                    say("pausing");
                    house.pausing.pause(new PauseRequest(everybody, sequence, null), THURSDAY);
                    say("unpausing");
                    house.unpausing.unpause(
                            new UnpauseRequest(everybody, sequence, new Overdue.AsSoonAsPossible()), THURSDAY);
                }
            }
        }

        private static void say(String word) throws IOException {
            var out = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            out.write((word + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Test
    void pauseIsThereWholeOrNotAtAll() throws Exception {
        var counts = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            killDuringAPause(round * 25L);
            try (var house = Fixture.workspace(folder)) {
                long paused = house.count("select count(*) from enrollment where state = 'PAUSED'");
                counts.add(paused);
                assertThat(paused).isIn(0L, (long) CROWD);
                assertThat(house.count("select count(*) from enrollment e where state = 'PAUSED' and not exists"
                                + " (select 1 from pause p where p.id = e.pause_id)"))
                        .isZero();
                assertThat(house.count("select count(*) from enrollment")).isEqualTo(CROWD);
            }
        }
        assertThat(counts).hasSize(ROUNDS);
    }

    private void killDuringAPause(long millis) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pauser.class.getName(),
                        folder.toString(),
                        Long.toString(spring))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            do line = said.readLine();
            while (line != null && !line.endsWith("pausing"));
            assertThat(line).as("the child came as far as its first pause").isNotNull();
            // Waits for nothing but the moment: it never exits by itself.
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.exists(folder.resolve("fermata.mv.db"))).isTrue();
    }
}
