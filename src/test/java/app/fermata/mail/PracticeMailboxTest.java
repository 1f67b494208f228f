package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fermata.delivery.Mailer.Trace;
import app.fermata.delivery.Mailer.UnavailableException;
import app.fermata.delivery.OutgoingMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeMailboxTest {

    private static final OutgoingMessage MESSAGE = message("<fermata.17@rep.example>", "first");

    @TempDir
    Path workspace;

    @Test
    void sentMessageIsAFileWithItsExactBytes() throws Exception {
        var mailbox = new PracticeMailbox(workspace);

        String reply = mailbox.send(MESSAGE);

        assertThat(reply).isEqualTo("Kept as practice/fermata.17@rep.example.eml");
        assertThat(workspace.resolve("practice/fermata.17@rep.example.eml")).hasBinaryContent(MESSAGE.mime());
        assertThat(files()).hasSize(1);
    }

    @Test
    void folderIsMadeWithTheFirstMessage() throws Exception {
        var mailbox = new PracticeMailbox(workspace.resolve("deep/er"));
        assertThat(workspace.resolve("deep")).doesNotExist();

        mailbox.send(MESSAGE);

        assertThat(mailbox.folder()).isDirectory();
    }

    @Test
    void sendingAgainKeepsOneFileAndAnswersTheSame() throws Exception {
        String first = new PracticeMailbox(workspace).send(MESSAGE);

        String again = new PracticeMailbox(workspace).send(message(MESSAGE.messageId(), "second"));

        assertThat(again).isEqualTo(first);
        assertThat(files()).hasSize(1);
        assertThat(workspace.resolve("practice/fermata.17@rep.example.eml")).hasBinaryContent(MESSAGE.mime());
    }

    @Test
    void traceSaysWhetherTheMessageArrived() throws Exception {
        var mailbox = new PracticeMailbox(workspace);
        assertThat(mailbox.trace(MESSAGE.messageId())).isEqualTo(Trace.NOT_ARRIVED);

        mailbox.send(MESSAGE);

        assertThat(mailbox.trace(MESSAGE.messageId())).isEqualTo(Trace.ARRIVED);
        assertThat(mailbox.trace("<fermata.18@rep.example>")).isEqualTo(Trace.NOT_ARRIVED);
    }

    @Test
    void endBetweenWritingAndMovingLeavesNoLetter() throws Exception {
        var cutOff = new PracticeMailbox(workspace, (written, place) -> {
            assertThat(written).hasBinaryContent(MESSAGE.mime());
            throw new Killed();
        });
        assertThatThrownBy(() -> cutOff.send(MESSAGE)).isInstanceOf(Killed.class);

        var restarted = new PracticeMailbox(workspace);
        assertThat(files()).noneMatch(name -> name.endsWith(".eml"));
        assertThat(restarted.trace(MESSAGE.messageId())).isEqualTo(Trace.NOT_ARRIVED);

        restarted.send(MESSAGE);
        assertThat(files()).containsExactly("fermata.17@rep.example.eml");
        assertThat(workspace.resolve("practice/fermata.17@rep.example.eml")).hasBinaryContent(MESSAGE.mime());
    }

    @Test
    void noMessageIdLeavesTheFolder() throws Exception {
        var mailbox = new PracticeMailbox(workspace);
        var ids = List.of(
                "<../../evil@x>",
                "<..>",
                "<a/b@x>",
                "<a\\b@x>",
                "<A@x>",
                "<a@x>",
                "<a_b@x>",
                "<a:b@x>",
                "<.hidden@x>",
                "<" + "x".repeat(400) + "@x>",
                "<" + "x".repeat(400) + "@y>",
                "",
                "<>",
                "<ä\u0000@x>");

        for (String id : ids) mailbox.send(message(id, id));

        assertThat(files()).hasSize(ids.size()).allMatch(name -> name.matches("[A-Za-z0-9._@+-]+\\.eml"));
        assertThat(files().stream().map(String::toLowerCase).distinct()).hasSize(ids.size());
        try (Stream<Path> outside = Files.list(workspace)) {
            assertThat(outside).containsExactly(workspace.resolve("practice"));
        }
    }

    @Test
    void fileWhereTheFolderBelongsIsToldInWords() throws Exception {
        Files.writeString(workspace.resolve("practice"), "in the way");

        assertThatThrownBy(() -> new PracticeMailbox(workspace).send(MESSAGE))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("it is a file where the folder of the practice mailbox belongs");
        assertThat(workspace.resolve("practice")).hasContent("in the way");
    }

    @Test
    void fullDiskIsToldInWordsAndLeavesNoLetter() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "Only Linux has a disk that is always full");
        Path folder = Files.createDirectory(workspace.resolve("practice"));
        Path written = folder.resolve(".fermata.17@rep.example.eml.part");
        Files.createSymbolicLink(written, full);

        assertThatThrownBy(() -> new PracticeMailbox(workspace).send(MESSAGE))
                .isInstanceOf(UnavailableException.class)
                .hasMessageStartingWith("The disk is full");
        assertThat(new PracticeMailbox(workspace).trace(MESSAGE.messageId())).isEqualTo(Trace.NOT_ARRIVED);

        Files.delete(written);
        new PracticeMailbox(workspace).send(MESSAGE);
        assertThat(new PracticeMailbox(workspace).trace(MESSAGE.messageId())).isEqualTo(Trace.ARRIVED);
    }

    @Test
    void refusedFolderIsToldInWords() {
        var refused = new PracticeMailbox(workspace, (written, place) -> {
            throw new java.nio.file.AccessDeniedException(place.toString());
        });

        assertThatThrownBy(() -> refused.send(MESSAGE))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("cannot be written to");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("practice"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static OutgoingMessage message(String id, String text) {
        return new OutgoingMessage(id, "Hello", text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Killed extends Error {}
}
