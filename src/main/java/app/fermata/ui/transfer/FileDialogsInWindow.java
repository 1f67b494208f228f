package app.fermata.ui.transfer;

import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs over the window; they begin where the last one ended.
public final class FileDialogsInWindow implements FileDialogs {

    private static final String ENDING = ".csv";

    private final ModalHost place;
    private @Nullable File folder;

    /// @param place a part of the window the dialogs belong to
    public FileDialogsInWindow(ModalHost place) {
        this.place = place;
    }

    @Override
    public Optional<Path> askToOpen() {
        var chooser = chooser("import.choose.title");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                Texts.get("import.choose.csv"), "*.csv", "*.txt", "*.tsv", "*.CSV", "*.TXT"),
                        new ExtensionFilter(Texts.get("import.choose.all"), "*.*"));
        return remembered(chooser.showOpenDialog(place.getScene().getWindow()));
    }

    @Override
    public Optional<Path> askToSave(String name) {
        var chooser = chooser("export.choose.title");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.get("import.choose.csv"), "*" + ENDING));
        var chosen = remembered(chooser.showSaveDialog(place.getScene().getWindow()));
        // Not every system adds the ending; but then it has not asked about that file either.
        return chosen.map(file -> hasEnding(file)
                        || file.resolveSibling(file.getFileName() + ENDING)
                                .toFile()
                                .exists()
                ? file
                : file.resolveSibling(file.getFileName() + ENDING));
    }

    private static boolean hasEnding(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private FileChooser chooser(String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get(titleKey));
        if (folder != null && folder.isDirectory()) chooser.setInitialDirectory(folder);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) return Optional.empty();
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }
}
