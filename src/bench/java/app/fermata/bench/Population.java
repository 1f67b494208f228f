package app.fermata.bench;

import app.fermata.activity.ActivityTables;
import app.fermata.contact.ContactTables;
import app.fermata.delivery.DeliveryTables;
import app.fermata.roster.RosterTables;
import app.fermata.sequence.SequenceTables;
import app.fermata.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A workspace of 200,000 contacts in five sequences each: a million enrollments, 200,000 to a sequence.
final class Population {

    static final int CONTACTS = 200_000;
    static final int SEQUENCES = 5;

    private Population() {}

    static Workspace open(Path folder) {
        var entities = new ArrayList<Class<?>>(ActivityTables.entities());
        entities.addAll(ContactTables.entities());
        entities.addAll(SequenceTables.entities());
        entities.addAll(DeliveryTables.entities());
        entities.addAll(RosterTables.entities());
        var workspace = Workspace.open(folder, entities);
        for (var statement : STATEMENTS) run(workspace, statement);
        for (int sequence = 1; sequence <= SEQUENCES; sequence++) run(workspace, enroll(sequence));
        return workspace;
    }

    private static void run(Workspace workspace, String statement) {
        workspace.write(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private static final List<String> STATEMENTS = List.of(
            "insert into mailbox (sender_name, address, signature, per_hour, per_day, gap_seconds)"
                    + " values ('Rep', 'rep@bench.example', '', 50, 400, 60)",
            "insert into schedule (name, zone) values ('Office', 'Europe/Paris')",
            "insert into schedule_window (schedule_id, weekday, from_minute, to_minute)"
                    + " select 1, x, 540, 1080 from system_range(1, 5)",
            "insert into sequences (name, schedule_id, mailbox_id, wait_days, archived)"
                    + " select 'Sequence ' || x, 1, 1, 10, false from system_range(1, " + SEQUENCES + ")",
            "insert into step (sequence_id, position, kind, title, interval_days, subject, body, in_thread)"
                    + " select s.id, x, 'AUTOMATIC_EMAIL', 'Step ' || x, 3, 'Subject', 'Body', false"
                    + " from sequences s, system_range(1, 3)",
            "insert into contact (id, first_name, last_name, email, company, job_title, phone, status, created_at, sort_name,"
                    + " search_text) select x, 'First' || mod(x * 7919, 997), 'Last' || x, 'c' || x || '@bench.example',"
                    + " 'Company ' || mod(x, 5000), 'Title', '', 'CONTACTED', timestamp with time zone"
                    + " '2026-01-05 09:00:00+00', 'first' || mod(x * 7919, 997) || ' last' || x,"
                    + " 'first' || mod(x * 7919, 997) || ' last' || x || ' c' || x || '@bench.example company '"
                    + " || mod(x, 5000) from system_range(1, " + CONTACTS + ")",
            "update contact set last_contacted_at = dateadd(day, -mod(id * 7919, 300), timestamp with time zone"
                    + " '2026-03-02 09:00:00+00') where mod(id, 4) <> 0",
            "insert into custom_field (name, variable) values ('Renewal', 'renewal'), ('Region', 'region')",
            "insert into custom_value (contact_id, field_id, content) select id, 1, 'Quarter ' || mod(id, 997)"
                    + " from contact where mod(id, 3) = 0",
            "insert into contact_list (name) values ('Fair'), ('Partners')",
            "insert into list_member (list_id, contact_id) select 1, id from contact where mod(id, 50) = 0");

    // Every step lies ahead of the bench's clock (2 March 2026), spread over three weeks.
    private static String enroll(int sequence) {
        return """
                insert into enrollment (id, sequence_id, contact_id, state, version, added_at, step_position, step_id,
                  planned_at, planned_why, due_at, spread)
                select %1$d * 4294967296 + x, %1$d, x, 'ACTIVE', 0, timestamp with time zone '2026-02-02 09:00:00+00', 2,
                  (select id from step where sequence_id = %1$d and position = 2),
                  dateadd(minute, mod(x * 7919, 500), dateadd(day, mod(x, 5) + 7 * mod(x, 3),
                    timestamp with time zone '2026-03-09 08:30:00+00')), 'interval 3',
                  dateadd(minute, mod(x * 7919, 500), dateadd(day, mod(x, 5) + 7 * mod(x, 3),
                    timestamp with time zone '2026-03-09 08:30:00+00')), false
                from system_range(1, 200000) x""".formatted(sequence);
    }
}
