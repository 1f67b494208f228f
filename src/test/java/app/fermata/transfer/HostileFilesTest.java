package app.fermata.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.sequence.Fixture;
import app.fermata.transfer.UnreadableFileException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are none: each is told by its kind, and changes nothing.
class HostileFilesTest {

    @TempDir
    Path folder;

    private Fixture house;
    private Importing importing;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder.resolve("workspace"));
        importing = new Importing(house.workspace);
    }

    @AfterEach
    void close() {
        assertThat(Samples.count(house, "contact")).isZero();
        assertThat(Samples.count(house, "import")).isZero();
        assertThat(Samples.count(house, "custom_field")).isZero();
        house.close();
    }

    @Test
    void tenMegabytesOnOneLine() {
        refused(file("email," + "x".repeat(10_000_000)), Kind.LINE_TOO_LONG, 1);
    }

    @Test
    void tenMegabytesOnOneLineBelowAHeader() {
        refused(file("email,name\n\n" + "a b c d e ".repeat(1_000_000)), Kind.LINE_TOO_LONG, 3);
    }

    @Test
    void noise() throws IOException {
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        refused(Files.write(folder.resolve("noise.csv"), noise), Kind.BINARY, 0);
    }

    @Test
    void aPicture() {
        refused(Path.of("src/main/resources/app/fermata/ui/icons/fermata-16.png"), Kind.BINARY, 0);
    }

    @Test
    void aNulAmongLetters() {
        refused(file("email,name\nada@analytical.example,A\0da\n"), Kind.BINARY, 0);
    }

    @Test
    void aNulInUtf16() throws IOException {
        var text = "\uFEFFemail,name\nada@analytical.example,A\0da\n".getBytes(StandardCharsets.UTF_16LE);
        refused(Files.write(folder.resolve("contacts.csv"), text), Kind.BINARY, 2);
    }

    @Test
    void nothing() {
        refused(file(""), Kind.EMPTY, 0);
    }

    @Test
    void nothingButBlanks() {
        refused(file("\r\n \r\n,,,\r\n"), Kind.EMPTY, 0);
    }

    @Test
    void nothingButAHeader() {
        refused(file("email,first name\n"), Kind.NO_ROWS, 0);
    }

    @Test
    void fiveThousandColumns() {
        refused(file("email" + ",x".repeat(4_999) + "\nada@analytical.example\n"), Kind.TOO_MANY_COLUMNS, 1);
    }

    @Test
    void fiveThousandCellsFarBelow() {
        refused(file("email,name\nada@analytical.example,Ada\n" + "x,".repeat(4_999) + "\n"), Kind.TOO_MANY_COLUMNS, 3);
    }

    @Test
    void aQuoteThatNeverCloses() {
        var text = new StringBuilder("email,name,notes\n");
        for (int i = 2; i <= 100_000; i++) {
            text.append("p").append(i).append("@people.example,").append(i == 50_000 ? "\"Person" : "Person");
            text.append(",some words to make it long\n");
        }
        refused(file(text.toString()), Kind.QUOTE, 50_000);
    }

    @Test
    void aQuoteThatNeverClosesInAShortFile() {
        refused(
                file("email,notes\na@people.example,\"two\nlines\"\nb@people.example,\"open\nc@people.example,x\n"),
                Kind.QUOTE,
                4);
    }

    @Test
    void aQuoteThatOpensBelowTheBeginningOfItsRow() {
        refused(
                file("email,notes,more\na@people.example,\"two\nlines\",\"open\nb@people.example,x,y\n"),
                Kind.QUOTE,
                3);
    }

    @Test
    void aQuoteThatClosesTooEarly() {
        refused(file("email,name\na@people.example,\"Ada\nb@people.example,\"Bob\"\n"), Kind.QUOTE, 2);
    }

    @Test
    void aFolder() {
        refused(folder, Kind.NOT_A_FILE, 0);
    }

    @Test
    void noFileAtAll() {
        refused(folder.resolve("none.csv"), Kind.GONE, 0);
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        var file = file("email\nada@analytical.example\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        refused(file, Kind.FORBIDDEN, 0);
    }

    @Test
    void aFileThatGoesAwayBetweenPreviewAndImport() throws IOException {
        var file = file("email\nada@analytical.example\n");
        var request = request(file);
        Files.delete(file);
        told(() -> importing.run(request, Samples.NOW, share -> {}, () -> false), Kind.GONE, 0);
    }

    @Test
    void aFileWhoseColumnsChangeBetweenPreviewAndImport() {
        var request = request(file("email,name\nada@analytical.example,Ada\n"));
        file("name,email\nAda,ada@analytical.example\n");
        told(() -> importing.run(request, Samples.NOW, share -> {}, () -> false), Kind.CHANGED, 0);
    }

    @Test
    void aFileThatBreaksInTheMiddleOfTheImport() {
        var request = request(file("email,name\nada@analytical.example,Ada\n"));
        file("""
            email,name
            ada@analytical.example,Ada
            "open,x
            """);
        told(() -> importing.run(request, Samples.NOW, share -> {}, () -> false), Kind.QUOTE, 3);
    }

    private ImportRequest request(Path file) {
        var preview = importing.preview(file, () -> false);
        return new ImportRequest(preview, preview.suggested(), Duplicates.SKIP, "");
    }

    private void refused(Path file, Kind kind, long line) {
        told(() -> importing.preview(file, () -> false), kind, line);
    }

    private static void told(ThrowingCallable work, Kind kind, long line) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UnreadableFileException.class, told -> {
            assertThat(told.kind()).isEqualTo(kind);
            assertThat(told.line()).isEqualTo(line);
        });
    }

    private Path file(String text) {
        return Samples.file(folder, text);
    }
}
