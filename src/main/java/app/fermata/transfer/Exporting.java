package app.fermata.transfer;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactCards;
import app.fermata.contact.FieldIntake;
import app.fermata.contact.ListIntake;
import app.fermata.sequence.SequenceState;
import app.fermata.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Writes contacts to a CSV file: every field, the rep's own, lists and where they stand in sequences. What the rep
/// knows of a contact is the same when it is imported again.
public final class Exporting {

    // The store compares every row with every id it is asked for.
    private static final int AT_ONCE = 100;

    private final Workspace workspace;

    public Exporting(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Writes these contacts in the given order; deleted ones are left out.
    ///
    /// @param progress told the share that is written, from 0 to 1
    /// @return how many were written
    /// @throws UnwritableFileException when the file cannot be written
    /// @throws ImportCancelledException when `cancelled` said so before the end; there is no file then
    public int write(
            long[] contactIds, Path file, ExportWords words, DoubleConsumer progress, BooleanSupplier cancelled) {
        return workspace.read(session -> {
            var count = new int[1];
            CsvFile.write(
                    file,
                    words.separator(),
                    rows -> count[0] = write(session, contactIds, rows, words, progress, cancelled));
            return count[0];
        });
    }

    /// Writes rows that could not be imported, each with its line and the reason, and as it stood in the file: mended
    /// they can be imported from there.
    ///
    /// @param lineHeader the header of the first column
    /// @param reasonHeader the header of the second
    /// @param reasons puts a reason in words
    public void writeRejected(
            List<Rejected> rejected,
            ImportPreview preview,
            Path file,
            String lineHeader,
            String reasonHeader,
            Function<Rejected.Reason, String> reasons) {
        CsvFile.write(file, preview.dialect().separator(), rows -> {
            var header = new ArrayList<>(List.of(lineHeader, reasonHeader));
            preview.columns().forEach(column -> header.add(column.header()));
            rows.accept(header);
            for (var row : rejected) {
                var cells = new ArrayList<>(List.of(String.valueOf(row.line()), reasons.apply(row.reason())));
                row.cells().forEach(cell -> cells.add(Formulas.readBack(cell.strip())));
                while (cells.size() < header.size()) cells.add("");
                rows.accept(cells);
            }
        });
    }

    private static int write(
            StatelessSession session,
            long[] ids,
            Consumer<List<String>> rows,
            ExportWords words,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        var own = FieldIntake.all(session);
        var header = new ArrayList<String>();
        ExportWords.COLUMNS.forEach(field -> header.add(words.fields().apply(field)));
        own.forEach(field -> header.add(field.name()));
        header.addAll(List.of(words.sequences(), words.lastContacted()));
        rows.accept(header);
        int written = 0;
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            if (cancelled.getAsBoolean()) throw new ImportCancelledException();
            progress.accept((double) from / ids.length);
            var some = Arrays.stream(ids, from, Math.min(ids.length, from + AT_ONCE))
                    .boxed()
                    .toList();
            var cards = new HashMap<Long, ContactCard>();
            for (var card : ContactCards.all(session, some)) cards.put(card.id(), card);
            var lists = ListIntake.of(session, some);
            var places = places(session, some, words);
            for (var id : some) {
                var card = cards.get(id);
                if (card == null) continue;
                var row = cells(card, ListNames.joined(names(lists.get(id))), words);
                own.forEach(field -> row.add(card.custom().getOrDefault(field.variable(), "")));
                row.add(places.getOrDefault(id, ""));
                row.add(day(card.lastContactedAt()));
                rows.accept(row);
                written++;
            }
        }
        progress.accept(1);
        return written;
    }

    private static List<String> names(@Nullable List<ListIntake.NamedList> lists) {
        return lists == null
                ? List.of()
                : lists.stream().map(ListIntake.NamedList::name).toList();
    }

    private static List<String> cells(ContactCard card, String lists, ExportWords words) {
        var cells = new ArrayList<String>();
        for (var field : ExportWords.COLUMNS) {
            cells.add(
                    switch (field) {
                        case FIRST_NAME -> card.firstName();
                        case LAST_NAME -> card.lastName();
                        case EMAIL -> card.email();
                        case COMPANY -> card.company();
                        case JOB_TITLE -> card.jobTitle();
                        case PHONE -> card.phone();
                        case STATUS -> words.status().apply(card.status());
                        case TIME_ZONE -> card.timeZone();
                        case NOTES -> card.notes();
                        case LISTS -> lists;
                        case FULL_NAME -> card.name();
                    });
        }
        return cells;
    }

    // An instant in UTC, to the second: a spreadsheet knows no zones.
    private static String day(@Nullable Instant at) {
        return at == null
                ? ""
                : at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    /// Where contacts stand: "Q4 outbound: Paused; Renewals: Replied".
    private static Map<Long, String> places(StatelessSession session, List<Long> ids, ExportWords words) {
        return session.doReturningWork(connection -> {
            var places = new HashMap<Long, String>();
            try (var statement = connection.prepareStatement("select e.contact_id, s.name, e.state"
                    + " from unnest(cast(? as bigint array)) as k(id) join enrollment e on e.contact_id = k.id"
                    + " join sequences s on s.id = e.sequence_id order by e.contact_id, s.id")) {
                statement.setObject(1, ids.toArray(Long[]::new));
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        var state = SequenceState.valueOf(row.getString(3));
                        var place = row.getString(2) + ": " + words.state().apply(state);
                        places.merge(row.getLong(1), place, (before, next) -> before + "; " + next);
                    }
                }
            }
            return places;
        });
    }
}
