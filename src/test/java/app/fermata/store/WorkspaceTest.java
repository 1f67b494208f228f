package app.fermata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.sequence.Fixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Opening, holding and leaving a workspace folder; and what happens when it is not what it should be.
class WorkspaceTest {

    @TempDir
    Path folder;

    private static Workspace open(Path folder) {
        return Workspace.open(folder, Fixture.entities());
    }

    private static void assertFails(Path folder, WorkspaceException.Kind kind) {
        assertThatThrownBy(() -> open(folder).close()).isInstanceOfSatisfying(WorkspaceException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.folder()).isEqualTo(folder);
        });
    }

    private static void note(Workspace workspace, String name) {
        workspace.write(session -> session.createNativeMutationQuery("insert into setting values (:name, 'x')")
                .setParameter("name", name)
                .executeUpdate());
    }

    private static long notes(Workspace workspace) {
        return workspace.read(session -> session.createNativeQuery("select count(*) from setting", Long.class)
                .getSingleResult());
    }

    @Test
    void whatWasWrittenIsThereAfterAReopening() {
        try (var workspace = open(folder)) {
            note(workspace, "a");
        }
        try (var workspace = open(folder)) {
            assertThat(notes(workspace)).isEqualTo(1);
        }
    }

    @Test
    void folderIsMadeWhereThereIsNone() {
        var deep = folder.resolve("not/yet/there");

        open(deep).close();

        assertThat(deep.resolve("fermata.mv.db")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "naïve 工作", "it's 100% #1!", "a=b&c,d"})
    void folderMayBeCalledAnything(String name) {
        var odd = folder.resolve(name);
        try (var workspace = open(odd)) {
            note(workspace, "a");
            assertThat(notes(workspace)).isEqualTo(1);
        }
        assertThat(odd.resolve("fermata.mv.db")).isRegularFile();
    }

    @Test
    void folderWhoseNameCouldCarrySettingsIsRefusedAndNotMade() {
        var sly = folder.resolve("x;INIT=create table hello(id int)");

        assertFails(sly, WorkspaceException.Kind.NOT_WRITABLE);

        assertThat(sly).doesNotExist();
    }

    @Test
    void writeIsAllOrNothing() {
        try (var workspace = open(folder)) {
            assertThatThrownBy(() -> workspace.write(session -> {
                        session.createNativeMutationQuery("insert into setting values ('a', 'x')")
                                .executeUpdate();
                        throw new IllegalStateException("half way");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("half way");

            assertThat(notes(workspace)).isZero();
        }
    }

    @Test
    void listenersHearOfCommitsAndOfNothingElse() {
        var heard = new ArrayList<Long>();
        try (var workspace = open(folder)) {
            workspace.onCommit(() -> heard.add(notes(workspace)));
            notes(workspace);
            assertThat(heard).isEmpty();
            note(workspace, "a");
            assertThatThrownBy(() -> workspace.write(session -> {
                throw new IllegalStateException();
            }));
        }
        assertThat(heard).as("after the commit").containsExactly(1L);
    }

    @Test
    void secondOpeningIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var workspace = open(folder)) {
            assertFails(folder, WorkspaceException.Kind.IN_USE);
            assertThat(openInAnotherProcess(folder)).isEqualTo("IN_USE");

            note(workspace, "a");
            assertThat(notes(workspace)).isEqualTo(1);
            assertThat(openInAnotherProcess(folder)).isEqualTo("IN_USE");
        }
        assertThat(openInAnotherProcess(folder)).isEqualTo("opened");
    }

    /// Opens a workspace, says what came of it, and closes it.
    static final class Opening {
        private Opening() {}

        static String of(Path folder) {
            try (var workspace = open(folder)) {
                return workspace == null ? "" : "opened";
            } catch (WorkspaceException failure) {
                return failure.kind().name();
            }
        }

        public static void main(String[] folder) throws IOException {
            Files.writeString(Path.of(folder[1]), of(Path.of(folder[0])));
        }
    }

    private String openInAnotherProcess(Path workspace) throws Exception {
        var answer = folder.resolveSibling(folder.getFileName() + ".answer");
        Files.deleteIfExists(answer);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName(),
                        workspace.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(answer);
    }

    @Test
    void folderThatCannotBeMadeSaysSo() throws IOException {
        var file = Files.writeString(folder.resolve("a file"), "in the way");

        assertFails(file.resolve("workspace"), WorkspaceException.Kind.NOT_WRITABLE);
        assertFails(file, WorkspaceException.Kind.NOT_WRITABLE);

        assertThat(file).hasContent("in the way");
    }

    @Test
    void newerWorkspaceIsRefusedAndLeftAsItIs() throws IOException {
        try (var workspace = open(folder)) {
            note(workspace, "a");
            workspace.write(session -> session.createNativeMutationQuery("""
                            insert into "flyway_schema_history" select 999, '999', 'from the future',
                              "type", 'V999__later.sql', 7, "installed_by", "installed_on", 1, true
                            from "flyway_schema_history" where "installed_rank" = 1""").executeUpdate());
        }

        assertFails(folder, WorkspaceException.Kind.NEWER);
        assertFails(folder, WorkspaceException.Kind.NEWER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5_000, 300_000})
    void garbageIsCalledDamagedAndLeftAsItIs(int length) throws IOException {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var file = Files.write(folder.resolve("fermata.mv.db"), bytes);

        assertFails(folder, WorkspaceException.Kind.DAMAGED);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.9"})
    void truncatedFileIsCalledDamagedAndLeftAsItIs(double share) throws IOException {
        fillALot();
        var file = folder.resolve("fermata.mv.db");
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength((long) (access.length() * share));
        }
        var bytes = Files.readAllBytes(file);

        assertFails(folder, WorkspaceException.Kind.DAMAGED);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void overwrittenMiddleIsCalledDamagedAndLeftAsItIs() throws IOException {
        fillALot();
        var file = folder.resolve("fermata.mv.db");
        var garbage = new byte[(int) Files.size(file) - 3 * 4_096];
        new Random(1).nextBytes(garbage);
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(2 * 4_096L);
            access.write(garbage);
        }
        var bytes = Files.readAllBytes(file);

        assertFails(folder, WorkspaceException.Kind.DAMAGED);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private void fillALot() {
        try (var workspace = open(folder)) {
            for (int round = 0; round < 5; round++) {
                int from = round * 1_000;
                workspace.write(session -> session.createNativeMutationQuery(
                                "insert into setting select 'n' || x, repeat('text ', 50) from system_range(" + from
                                        + ", " + (from + 999) + ")")
                        .executeUpdate());
            }
        }
    }

    @Test
    void migrationThatWasCutOffIsBegunAnew() throws Exception {
        // Half of the first migration, and beside it what was there before.
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("fermata"), "fermata", "");
                var statement = database.createStatement()) {
            statement.execute("create table setting (name varchar(64) primary key, content varchar(4000) not null)");
        }
        Files.createFile(folder.resolve("fermata.mv.db.before"));

        try (var workspace = open(folder)) {
            note(workspace, "a");
        }

        assertThat(folder.resolve("fermata.mv.db.before")).doesNotExist();
        try (var workspace = open(folder)) {
            assertThat(notes(workspace)).isEqualTo(1);
        }
    }

    @Test
    void migrationThatFailsLeavesWhatWasThere() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("fermata");
        try (var workspace = open(folder)) {
            note(workspace, "a");
            workspace.write(session -> session.createNativeMutationQuery(
                            "delete from \"flyway_schema_history\" where \"version\" = '2'")
                    .executeUpdate());
            // It begins by adding columns, and then finds one that is there already.
            workspace.write(
                    session -> session.createNativeMutationQuery("alter table contact drop column time_zone, notes")
                            .executeUpdate());
        }

        assertFails(folder, WorkspaceException.Kind.DAMAGED);

        assertThat(folder.resolve("fermata.mv.db.before")).doesNotExist();
        try (var database = DriverManager.getConnection(url, "fermata", "");
                var statement = database.createStatement();
                var rows = statement.executeQuery("select (select count(*) from setting), (select count(*) from"
                        + " information_schema.columns where table_name = 'CONTACT' and column_name = 'TIME_ZONE')")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(1);
            assertThat(rows.getLong(2)).isZero();
        }
    }

    /// Run with `-Dfermata.smallDisk=<a folder on a file system of a few megabytes>`.
    @Test
    @EnabledIfSystemProperty(named = "fermata.smallDisk", matches = ".+")
    void fullDiskLosesNothingAndIsWrittenToAgainOnceThereIsRoom() throws IOException {
        var small = Files.createTempDirectory(Path.of(System.getProperty("fermata.smallDisk")), "full");
        try (var workspace = open(small)) {
            note(workspace, "before");
            var filler = small.resolve("filler");
            Files.write(filler, new byte[(int) Files.getFileStore(small).getUsableSpace()]);

            assertThatThrownBy(() -> workspace.write(session -> session.createNativeMutationQuery(
                                    "insert into setting select 'n' || x, repeat('text ', 700) from system_range(1, 9000)")
                            .executeUpdate()))
                    .isInstanceOfSatisfying(
                            WorkspaceException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(WorkspaceException.Kind.DISK_FULL));

            Files.delete(filler);
            assertThat(notes(workspace)).isEqualTo(1);
            note(workspace, "after");
        }
        try (var workspace = open(small)) {
            assertThat(notes(workspace)).isEqualTo(2);
        }
    }

    @Test
    void refusedWorkspaceIsNotHeldOnTo() throws IOException {
        var file = Files.write(folder.resolve("fermata.mv.db"), new byte[5_000]);
        assertFails(folder, WorkspaceException.Kind.DAMAGED);
        Files.delete(file);

        assertThatCode(() -> open(folder).close()).doesNotThrowAnyException();
    }
}
