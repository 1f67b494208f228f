package app.fermata.transfer;

import app.fermata.contact.FieldIntake;
import app.fermata.contact.ListIntake;
import app.fermata.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Brings contacts in from a file: looks at it first, then imports it as one action that can be undone as a whole.
///
/// A file that cannot be read, an import called off and an import that fails change nothing.
public final class Importing {

    private final Workspace workspace;

    public Importing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What is in the file, and how it would be imported.
    ///
    /// @throws UnreadableFileException when it cannot be imported as a whole
    /// @throws ImportCancelledException when `cancelled` says so
    public ImportPreview preview(Path file, BooleanSupplier cancelled) {
        return preview(file, Dialect.of(file), cancelled);
    }

    /// The same, read in another way than the file seems to be written in.
    public ImportPreview preview(Path file, Dialect dialect, BooleanSupplier cancelled) {
        var survey = Survey.of(file, dialect, cancelled);
        return workspace.read(session -> new ImportPreview(
                file,
                dialect,
                survey.columns(),
                survey.rows(),
                ColumnMapping.suggested(survey.columns()),
                FieldIntake.all(session).stream()
                        .map(FieldIntake.OwnField::name)
                        .toList(),
                ListIntake.all(session).stream().map(ListIntake.NamedList::name).toList(),
                survey));
    }

    /// Imports the file, all of it in one transaction.
    ///
    /// @param progress told the share of the rows that is done, from 0 to 1
    /// @throws UnreadableFileException when the file is no longer what the preview showed
    /// @throws ImportCancelledException when `cancelled` said so before the end
    public ImportResult run(ImportRequest request, Instant now, DoubleConsumer progress, BooleanSupplier cancelled) {
        return workspace.write(session -> new ImportRun(session, request, now).run(progress, cancelled));
    }

    /// Takes an import back: who it added goes, what it changed is as before, unless it has changed since. Does nothing
    /// when it has been undone already.
    public ImportUndone undo(long importId, Instant now) {
        return workspace.write(session -> new ImportUndo(session, importId, now).run());
    }
}
