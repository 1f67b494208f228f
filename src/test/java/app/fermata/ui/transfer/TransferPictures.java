package app.fermata.ui.transfer;

import app.fermata.sequence.Fixture;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.Importing;
import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Pictures of the import's card in each of its steps, in `target/pictures/import-*.png`: run it on the headless
/// platform.
public final class TransferPictures {

    private static final Path FIXTURES = Path.of("src/test/resources/app/fermata/transfer");

    private final ModalHost modals = new ModalHost();
    private final Theme theme = new Theme();
    private final Stage stage = new Stage();
    private final Scene scene;
    private final TransferDesk desk;

    private TransferPictures(Fixture house) {
        var root = new StackPane(modals);
        root.getStyleClass().add("shell");
        scene = new Scene(root, 1440, 900);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        desk = TransferDesk.of(new Importing(house.workspace), new Exporting(house.workspace));
    }

    public static void main(String[] args) {
        Theme.prepare();
        Platform.startup(() -> Platform.runLater(() -> {
            try (var house = Fixture.workspace(Files.createTempDirectory("fermata-pictures"))) {
                new TransferPictures(house).tour();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } finally {
                Platform.exit();
            }
        }));
    }

    private void tour() throws IOException {
        for (String language : List.of("en", "fr")) {
            Texts.use(language);
            for (String size : List.of("1440x900", "1000x700")) {
                stage.setWidth(Double.parseDouble(size.substring(0, 4)));
                stage.setHeight(Double.parseDouble(size.substring(5)));
                for (boolean dark : List.of(false, true)) {
                    theme.setDark(dark);
                    String look = "-" + language + "-" + size + (dark ? "-dark" : "-light");
                    stations(look);
                }
            }
        }
    }

    private void stations(String look) throws IOException {
        card("import-1-file" + look, controller -> {});
        card("import-1-problem" + look, controller -> controller.read(FIXTURES.resolve("none.csv")));
        card("import-2-columns" + look, controller -> controller.read(FIXTURES.resolve("hubspot.csv")));
        card("import-2-few" + look, controller -> {
            controller.read(FIXTURES.resolve("pipedrive-old.csv"));
            controller.onTargetChosen(2, new app.fermata.transfer.Target.Ignored());
        });
        card("import-2-many" + look, controller -> controller.read(FIXTURES.resolve("outlook.csv")));
        card("import-3-running" + look, controller -> {
            controller.read(FIXTURES.resolve("outlook.csv"));
            controller.model().progress.set(0.4);
            controller.model().step.set(ImportModel.Step.RUNNING);
        });
        card("import-4-done" + look, controller -> {
            controller.read(FIXTURES.resolve("main-fr.csv"));
            controller.onImportRequested();
        });
        card("import-4-well" + look, controller -> {
            controller.read(FIXTURES.resolve("hand-tab.txt"));
            controller.onImportRequested();
        });
        card("import-4-crowded" + look, controller -> {
            controller.read(crowd());
            controller.onImportRequested();
        });
    }

    private static Path crowd() {
        var rows = new StringBuilder("email,name,company\n");
        for (int i = 0; i < 1_204; i++) {
            rows.append(i % 3 == 0 ? "Ann <ann" + i + "@firm.example>" : "ann" + i + "@firm.example")
                    .append(
                            ",Wolfeschlegelsteinhausen-Bergerdorff van der Maximilianstrasse,Firm & Sons of the North\n");
        }
        try {
            return Files.writeString(Files.createTempFile("contacts of the whole year", ".csv"), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void card(String name, java.util.function.Consumer<ImportController> then) {
        var controller = new ImportController(
                desk,
                InstantSource.fixed(Instant.parse("2026-03-05T15:02:00Z")),
                Background.immediate(),
                new ScriptedFiles(),
                result -> {});
        var view = new ImportView(controller.model(), controller);
        after(200, () -> {
            then.accept(controller);
            after(300, () -> {
                Snapshots.take(scene, name);
                modals.cancelAll();
            });
        });
        modals.ask(view.modal());
    }

    private static void after(int millis, Runnable work) {
        var wait = new PauseTransition(Duration.millis(millis));
        wait.setOnFinished(event -> work.run());
        wait.play();
    }
}
