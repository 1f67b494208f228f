package app.fermata.sequence;

import app.fermata.activity.ActivityTables;
import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.contact.Contact;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.ContactTables;
import app.fermata.contact.NewContact;
import app.fermata.delivery.DeliveryTables;
import app.fermata.delivery.SentLog;
import app.fermata.roster.RosterTables;
import app.fermata.store.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// A workspace for tests: real migrations on a real file, filled in a few words.
///
/// ```java
/// var house = Fixture.workspace(dir);
/// long spring = house.sequence("Spring").email(0).email(5).add();
/// long ada = house.contact("Ada");
/// house.enroll(ada, spring).before(2, paris("2026-03-11T10:35")).add();
/// ```
public final class Fixture implements AutoCloseable {

    /// A quota no test reaches by chance.
    public static final Quota AMPLE = new Quota(1_000, 10_000, Duration.ZERO);

    /// When whatever a test takes back is taken back.
    public static final InstantSource UNDO_CLOCK = InstantSource.fixed(Schedules.paris("2026-03-20T12:00"));

    private static final Instant ADDED_AT = Schedules.paris("2026-03-02T08:00");

    public final Path folder;
    public final Workspace workspace;
    public final Pausing pausing;
    public final Unpausing unpausing;
    public final Tasking tasking;
    public final Timelines timelines;

    private Fixture(Path folder) {
        this.folder = folder;
        this.workspace = Workspace.open(folder, entities());
        var sent = new SentLog();
        this.pausing = new Pausing(workspace, UNDO_CLOCK);
        this.unpausing = new Unpausing(workspace, sent, UNDO_CLOCK);
        this.tasking = new Tasking(workspace);
        this.timelines = new Timelines(workspace, unpausing, sent);
    }

    /// Opens the workspace in a folder, new or left there by another fixture.
    public static Fixture workspace(Path folder) {
        return new Fixture(folder);
    }

    /// Every entity class of the program.
    public static List<Class<?>> entities() {
        var all = new ArrayList<Class<?>>();
        all.addAll(ActivityTables.entities());
        all.addAll(ContactTables.entities());
        all.addAll(SequenceTables.entities());
        all.addAll(DeliveryTables.entities());
        all.addAll(RosterTables.entities());
        return all;
    }

    /// Ends the program and starts it again on the same workspace.
    public Fixture restarted() {
        close();
        return workspace(folder);
    }

    @Override
    public void close() {
        workspace.close();
    }

    // --- what is there ---

    public long contact(String firstName) {
        var card = new NewContact(
                firstName, "", firstName.toLowerCase(Locale.ROOT) + "@people.example", "", "", "", ContactStatus.ADDED);
        return workspace.write(session -> {
            var contact = Contact.of(card, ADDED_AT);
            session.insert(contact);
            return contact.id();
        });
    }

    public SequenceDraft sequence(String name) {
        return new SequenceDraft(this, name);
    }

    public EnrollmentDraft enroll(long contactId, long sequenceId) {
        return new EnrollmentDraft(this, contactId, sequenceId);
    }

    /// A contact Active before step 2, as in the worked table of the spec.
    public long enrollBeforeStepTwo(String name, long sequenceId, Instant planned) {
        long contact = contact(name);
        enroll(contact, sequenceId).before(2, planned).add();
        return contact;
    }

    /// Adds `count` new contacts before step 2, planned a minute apart from `planned` on.
    public Selection crowd(long sequenceId, int count, Instant planned) {
        return workspace.write(session -> {
            long first = 1 + number(session, "select coalesce(max(id), 0) from contact");
            session.createNativeMutationQuery("""
                            insert into contact (id, first_name, last_name, email, company, job_title, phone, status,
                              created_at, sort_name, search_text)
                            select x, 'Person', x, 'person' || x || '@people.example', '', '', '', 'ADDED', :at,
                              'person ' || x, 'person ' || x from system_range(:first, :last)""")
                    .setParameter("at", ADDED_AT)
                    .setParameter("first", first)
                    .setParameter("last", first + count - 1)
                    .executeUpdate();
            session.createNativeMutationQuery("alter table contact alter column id restart with " + (first + count))
                    .executeUpdate();
            session.createNativeMutationQuery(
                            """
                            insert into enrollment (id, sequence_id, contact_id, state, version, added_at,
                              step_position, step_id, planned_at, planned_why, due_at, step_done_at, spread)
                            select %1$d * 4294967296 + x, %1$d, x, 'ACTIVE', 0, %2$s, 2, s.id, p.at, 'interval 5',
                              case when s.kind = 'AUTOMATIC_EMAIL' then p.at end, %2$s, false
                            from (select x, dateadd(minute, x - %4$d, %3$s) as at from system_range(%4$d, %5$d)) p
                              join step s on s.sequence_id = %1$d and s.position = 2
                            """.formatted(sequenceId, literal(ADDED_AT), literal(planned), first, first + count - 1))
                    .executeUpdate();
            return Selection.of(LongStream.range(first, first + count).toArray());
        });
    }

    private static String literal(Instant instant) {
        return "timestamp with time zone '" + instant + "'";
    }

    // --- what a rep does ---

    public PauseResult pause(long sequenceId, Instant now, long... contacts) {
        return pausing.pause(new PauseRequest(Selection.of(contacts), sequenceId, null), now);
    }

    public PauseResult pauseUntil(Instant end, long sequenceId, Instant now, long... contacts) {
        return pausing.pause(new PauseRequest(Selection.of(contacts), sequenceId, end), now);
    }

    public UnpauseResult unpause(long sequenceId, Instant now, long... contacts) {
        return unpausing.unpause(
                new UnpauseRequest(Selection.of(contacts), sequenceId, new Overdue.AsSoonAsPossible()), now);
    }

    // --- what has become of it ---

    /// The date of the next step, which there is.
    public Instant date(long contactId, long sequenceId) {
        return Objects.requireNonNull(planned(contactId, sequenceId));
    }

    public SequenceState state(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).state;
    }

    public @Nullable Instant planned(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).plannedAt;
    }

    public Why why(long contactId, long sequenceId) {
        return Why.parse(enrollment(contactId, sequenceId).plannedWhy);
    }

    public int position(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).stepPosition;
    }

    public @Nullable String problem(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).problem;
    }

    /// Whether a message of it is on its way.
    public boolean leaving(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).leaving;
    }

    public @Nullable Instant due(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).dueAt;
    }

    public boolean spread(long contactId, long sequenceId) {
        return enrollment(contactId, sequenceId).spread;
    }

    Enrollment enrollment(long contactId, long sequenceId) {
        return workspace.read(session -> new Enrollments_(session)
                .find(EnrollmentId.of(sequenceId, contactId))
                .orElseThrow());
    }

    /// Every column of an enrollment but its version, as text.
    public Map<String, String> columns(long contactId, long sequenceId) {
        var sql = "select * from enrollment where id = " + EnrollmentId.of(sequenceId, contactId);
        return workspace.read(session -> session.doReturningWork(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                var columns = new LinkedHashMap<String, String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.put(rows.getMetaData().getColumnName(i), String.valueOf(rows.getString(i)));
                }
                columns.remove("VERSION");
                return columns;
            }
        }));
    }

    /// The open tasks of everybody, as `contact: step title`.
    public List<String> openTasks() {
        return tasking.open().stream()
                .map(task -> task.contactName() + ": " + task.stepTitle())
                .toList();
    }

    public long count(String sql) {
        return workspace.read(session -> number(session, sql));
    }

    public int execute(String sql) {
        return workspace.write(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    private static long number(StatelessSession session, String sql) {
        return ((Number) session.createNativeQuery(sql, Object.class).getSingleResult()).longValue();
    }

    long scheduleId(Schedule schedule) {
        return workspace.write(session -> insert(session, schedule));
    }

    /// Replaces the schedule of a sequence, as the rep does in the settings.
    public void reschedule(long sequenceId, @Nullable Schedule schedule) {
        workspace.write(session -> {
            Long id = schedule == null ? null : Long.valueOf(insert(session, schedule));
            return session.createMutationQuery("update Sequence set scheduleId = :schedule where id = :id")
                    .setParameter("schedule", id, Long.class)
                    .setParameter("id", sequenceId)
                    .executeUpdate();
        });
    }

    private static long insert(StatelessSession session, Schedule schedule) {
        var stored = new StoredSchedule();
        stored.name = "Schedule";
        stored.zone = schedule.zone().getId();
        session.insert(stored);
        long id = Objects.requireNonNull(stored.id);
        schedule.windows().forEach((day, windows) -> {
            for (var window : windows) {
                var row = new ScheduleWindow();
                row.scheduleId = id;
                row.weekday = day.getValue();
                row.fromMinute = window.from();
                row.toMinute = window.to();
                session.insert(row);
            }
        });
        schedule.closed().forEach((date, name) -> {
            var row = new ClosedDay();
            row.scheduleId = id;
            row.closedOn = date;
            row.name = name;
            session.insert(row);
        });
        return id;
    }
}
