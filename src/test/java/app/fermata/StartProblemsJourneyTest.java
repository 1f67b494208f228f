package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.store.Workspace;
import app.fermata.ui.kit.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A workspace that cannot be opened: the window says why and what to do, and *Try again* opens it once it can be.
@Tag("journey")
class StartProblemsJourneyTest {

    @TempDir
    Path workspace;

    private final FxRobot robot = new FxRobot();
    private final Sight sight = new Sight(robot);
    private @Nullable Application program;

    @Test
    void aWorkspaceInUseIsLeftAloneAndOpensOnceItIsFree() throws Exception {
        try (var other = Workspace.open(workspace, Entities.all())) {
            start();
            isTold("Another Fermata has the workspace " + other.folder() + " open.");
        }
        tryAgain();
        sight.until("the window opens", () -> sight.words("#contacts").contains("No contacts yet"));
        assertThat(sight.isShown("#start")).isFalse();
    }

    @Test
    void aDamagedWorkspaceIsLeftAsItIs() throws Exception {
        var file = workspace.resolve("fermata.mv.db");
        Files.writeString(file, "This is no database.");
        start();
        isTold("The database in " + workspace + " cannot be read. Put a backup in its place");
        assertThat(file).hasContent("This is no database.");

        tryAgain();
        isTold("The database in " + workspace + " cannot be read.");
        assertThat(file).hasContent("This is no database.");

        Files.delete(file);
        tryAgain();
        sight.until("the window opens", () -> sight.words("#contacts").contains("No contacts yet"));
    }

    @Test
    void aWorkspaceOfANewerFermataIsLeftAsItIs() throws Exception {
        try (var newer = Workspace.open(workspace, Entities.all())) {
            newer.write(session -> session.createNativeMutationQuery("""
                    insert into "flyway_schema_history"
                    select 9000, '9000', 'the next house', "type", 'V9000__the_next_house.sql', 1, "installed_by",
                        "installed_on", 1, true
                    from "flyway_schema_history" where "version" = '1'
                    """).executeUpdate());
        }
        start();
        isTold("The workspace " + workspace + " was written by a newer Fermata. Install the newest Fermata");
    }

    private void start() throws Exception {
        Platform.setImplicitExit(false);
        Texts.use("en");
        FermataApp.use(new Options(workspace, false, false, "en"));
        FxToolkit.registerPrimaryStage();
        robot.targetWindow(FxToolkit.registerStage(Stage::new));
        program = FxToolkit.setupApplication(FermataApp::new);
    }

    private void isTold(String sentence) {
        sight.until(
                "it says “" + sentence + "”",
                () -> sight.words("#start-problem").contains(sentence));
    }

    private void tryAgain() {
        robot.clickOn("#start-again");
    }

    @AfterEach
    void end() throws Exception {
        if (program == null) return;
        FxToolkit.cleanupApplication(program);
        FxToolkit.cleanupStages();
    }
}
