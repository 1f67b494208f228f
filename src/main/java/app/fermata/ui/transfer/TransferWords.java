package app.fermata.ui.transfer;

import app.fermata.transfer.ContactField;
import app.fermata.transfer.ExportWords;
import app.fermata.transfer.ImportResult;
import app.fermata.transfer.ImportUndone;
import app.fermata.transfer.Rejected;
import app.fermata.transfer.Target;
import app.fermata.transfer.UnreadableFileException;
import app.fermata.transfer.UnwritableFileException;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said of files, columns and rows.
final class TransferWords {

    private static final Logger log = LoggerFactory.getLogger(TransferWords.class);

    private TransferWords() {}

    /// Why something failed and what to do about it; logged.
    static String failure(Throwable failure) {
        return switch (failure) {
            case UnreadableFileException file -> {
                // A file that is none is no fault of the program.
                if (file.kind() == UnreadableFileException.Kind.FAILED) log.error("Told the rep", file);
                yield Texts.of(
                        "import.file",
                        file.kind(),
                        String.valueOf(file.file().getFileName()),
                        file.line(),
                        file.number());
            }
            case UnwritableFileException file -> {
                log.error("Told the rep", file);
                yield Texts.get("export.unwritable", String.valueOf(file.file().getFileName()));
            }
            default -> Problems.logged(failure);
        };
    }

    /// Why a row was rejected, with no full stop.
    static String reason(Rejected.Reason reason) {
        return switch (reason) {
            case Rejected.Reason.BadAddress(var fault, var address) ->
                Texts.of("import.address", fault, shortened(address));
            case Rejected.Reason.TooFewColumns(int found, int expected) ->
                Texts.get("import.row.tooFew", found, expected);
            case Rejected.Reason.TooManyColumns(int found, int expected) ->
                Texts.get("import.row.tooMany", found, expected);
            case Rejected.Reason.TooLong(var column, int length, int longest) ->
                Texts.get("import.row.tooLong", column, length, longest);
            case Rejected.Reason.UnknownStatus(var status) -> Texts.get("import.row.status", shortened(status));
        };
    }

    private static String shortened(String cell) {
        return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
    }

    static List<String> rejectedHeaders() {
        return List.of(Texts.get("import.rejected.line"), Texts.get("import.rejected.why"));
    }

    static String target(Target target) {
        return switch (target) {
            case Target.Field(var field) -> field(field);
            case Target.Own(var name) -> name;
            case Target.Ignored() -> Texts.get("import.ignored");
        };
    }

    static String field(ContactField field) {
        return Texts.of("import.field", field);
    }

    static String separator(char separator) {
        return switch (separator) {
            case ';' -> Texts.get("import.separator.semicolon");
            case '\t' -> Texts.get("import.separator.tab");
            case '|' -> Texts.get("import.separator.bar");
            default -> Texts.get("import.separator.comma");
        };
    }

    /// "1,204 contacts added, 3 updated, 2 skipped, 5 rejected."
    static String done(ImportResult result) {
        var parts = new ArrayList<String>();
        parts.add(Texts.get("import.done.added", result.added()));
        if (result.updated() > 0) parts.add(Texts.get("import.done.updated", result.updated()));
        if (result.skipped() > 0) parts.add(Texts.get("import.done.skipped", result.skipped()));
        int rejected = result.rejected().size();
        if (rejected > 0) parts.add(Texts.get("import.done.rejected", rejected));
        return Texts.get("import.done", result.fileName(), String.join(", ", parts));
    }

    static String undone(ImportUndone undone) {
        if (undone.removed() + undone.restored() + undone.leftAlone() == 0) return Texts.get("import.undone.nothing");
        var words = Texts.get("import.undone", undone.removed(), undone.restored());
        return undone.leftAlone() == 0 ? words : words + " " + Texts.get("import.undone.left", undone.leftAlone());
    }

    /// The words an export is written in. Where numbers have a decimal comma, spreadsheets expect semicolons.
    static ExportWords export() {
        boolean comma = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                        .getDecimalSeparator()
                == ',';
        return new ExportWords(
                TransferWords::field,
                Texts.get("export.lastContacted"),
                Texts.get("export.sequences"),
                status -> Texts.of("contactStatus", status),
                state -> Texts.of("state", state),
                comma ? ';' : ',');
    }
}
