package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.delivery.Mailer.Trace;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledWhileSendingTest {

    @TempDir
    Path workspace;

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 16})
    void killedProcessLosesNoAcceptedMessageAndLeavesNoHalfOne(int sentBeforeTheKill) throws Exception {
        int accepted = killedAfter(sentBeforeTheKill);

        var restarted = new PracticeMailbox(workspace);
        assertThat(accepted).isGreaterThanOrEqualTo(sentBeforeTheKill);
        for (int number = 0; number < accepted; number++) {
            assertThat(restarted.trace(id(number))).isEqualTo(Trace.ARRIVED);
        }
        // The kill may have come after a message was there and before the process could say so.
        for (int number = 0; number < accepted + 2; number++) {
            if (restarted.trace(id(number)) == Trace.ARRIVED) {
                assertThat(file(number))
                        .hasBinaryContent(SendingUntilKilled.message(number).mime());
            }
        }
        restarted.send(SendingUntilKilled.message(accepted));
        assertThat(file(accepted))
                .hasBinaryContent(SendingUntilKilled.message(accepted).mime());
        try (var files = Files.list(restarted.folder())) {
            assertThat(files.filter(file -> file.toString().endsWith(".eml")).count())
                    .isEqualTo(accepted + 1L);
        }
    }

    /// How many messages the process said it had sent.
    private int killedAfter(int count) throws Exception {
        Process sending = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        SendingUntilKilled.class.getName(),
                        workspace.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = sending.inputReader()) {
            int accepted = 0;
            while (accepted < count && said.readLine() != null) accepted++;
            // Not Process.destroyForcibly, which closes what it has still to say.
            sending.toHandle().destroyForcibly();
            while (said.readLine() != null) accepted++;
            return accepted;
        } finally {
            sending.toHandle().destroyForcibly();
            sending.waitFor();
        }
    }

    private Path file(int number) {
        return workspace.resolve("practice/fermata." + number + "@rep.example.eml");
    }

    private static String id(int number) {
        return "<fermata." + number + "@rep.example>";
    }
}
