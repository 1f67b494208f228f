package app.fermata.transfer;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.ContactIntake;
import app.fermata.contact.ContactIntake.Stored;
import app.fermata.contact.FieldIntake;
import app.fermata.contact.ListIntake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// One import under way, in the caller's transaction: rows come in one by one and are stored by the thousand.
final class ImportRun {

    private static final int AT_ONCE = 1_000;
    private static final int REPORT_EVERY = 500;

    /// Characters of rejected rows that are kept, so that they can be saved as they were.
    private static final long KEPT = 20_000_000;

    private final StatelessSession session;
    private final ImportRequest request;
    private final String fileName;
    private final Instant now;
    private final long importId;
    private final RowReading reading;
    private final DuplicateRows duplicates;
    private final Map<String, Long> fields = new HashMap<>();
    private final Map<String, Long> lists = new HashMap<>();
    private final Map<String, Draft> waiting = new LinkedHashMap<>();
    private final LongStream.Builder touched = LongStream.builder();
    private final List<Rejected> rejected = new ArrayList<>();
    private long kept;
    private int added;
    private int updated;
    private int skipped;

    ImportRun(StatelessSession session, ImportRequest request, Instant now) {
        this.session = session;
        this.request = request;
        this.now = now;
        this.fileName = String.valueOf(request.preview().file().getFileName());
        this.importId = ImportRecords.begin(session, fileName, now);
        this.reading = new RowReading(request.preview().columns(), request.mapping());
        this.duplicates = new DuplicateRows(session, importId, request.duplicates());
    }

    ImportResult run(DoubleConsumer progress, BooleanSupplier cancelled) {
        double all = Math.max(1, request.preview().rows());
        long rows = 0;
        try (var file = request.preview().survey().open()) {
            for (var row = file.next(); row != null; row = file.next()) {
                take(row);
                if (++rows % REPORT_EVERY != 0) continue;
                if (cancelled.getAsBoolean()) throw new ImportCancelledException();
                progress.accept(Math.min(1, rows / all));
            }
        }
        store();
        ImportRecords.finish(session, importId, added, updated);
        ActivityLog.note(
                session,
                ActivityKind.IMPORTED,
                null,
                fileName,
                now,
                touched.build().distinct().toArray());
        // The last moment to call it off: what comes after is the commit.
        if (cancelled.getAsBoolean()) throw new ImportCancelledException();
        progress.accept(1);
        return new ImportResult(importId, fileName, added, updated, skipped, rejected);
    }

    private void take(CsvRow row) {
        switch (reading.read(row)) {
            case RowReading.Read.Refused(var reason) -> reject(row, reason);
            case RowReading.Read.Understood(var draft) -> {
                // A row meets whoever the rows above it have made.
                if (waiting.size() == AT_ONCE || waiting.containsKey(draft.email())) store();
                waiting.put(draft.email(), draft);
            }
        }
    }

    private void reject(CsvRow row, Rejected.Reason reason) {
        kept += row.cells().stream().mapToLong(String::length).sum();
        rejected.add(new Rejected(row.line(), reason, kept <= KEPT ? row.cells() : List.of()));
    }

    private void store() {
        var known = ContactIntake.withAddresses(session, waiting.keySet());
        var fresh = new ArrayList<Draft>();
        var met = new LinkedHashMap<Stored, Incoming>();
        for (var draft : waiting.values()) {
            var stored = known.get(draft.email());
            if (stored == null) fresh.add(draft);
            else met.put(stored, new Incoming(draft, own(draft), listsOf(draft)));
        }
        add(fresh);
        var changed = duplicates.meet(met);
        for (long id : changed) touched.add(id);
        updated += changed.length;
        skipped += met.size() - changed.length;
        waiting.clear();
    }

    private void add(List<Draft> fresh) {
        if (fresh.isEmpty()) return;
        var ids = ContactIntake.add(session, fresh.stream().map(StoredCells::of).toList(), now, importId);
        var values = new ArrayList<FieldIntake.Value>();
        var places = new ArrayList<ListIntake.Place>();
        for (int i = 0; i < ids.length; i++) {
            long id = ids[i];
            touched.add(id);
            own(fresh.get(i)).forEach((field, content) -> values.add(new FieldIntake.Value(id, field, content)));
            for (long list : listsOf(fresh.get(i))) places.add(new ListIntake.Place(list, id));
        }
        FieldIntake.add(session, values);
        ListIntake.add(session, places);
        added += ids.length;
    }

    private Map<Long, String> own(Draft draft) {
        var own = new LinkedHashMap<Long, String>();
        draft.own().forEach((name, content) -> own.put(field(name), content));
        return own;
    }

    private long field(String name) {
        return fields.computeIfAbsent(
                name, missing -> FieldIntake.named(session, missing, importId).id());
    }

    private List<Long> listsOf(Draft draft) {
        var names = new ArrayList<>(draft.lists());
        if (!request.list().isEmpty()) names.add(request.list());
        return names.stream()
                .map(name -> lists.computeIfAbsent(
                        name,
                        missing -> ListIntake.named(session, missing, importId).id()))
                .distinct()
                .toList();
    }

    /// A row for a contact that is there, with the keys of its own fields and lists.
    record Incoming(Draft draft, Map<Long, String> own, List<Long> lists) {}
}
