package app.fermata.ui.tasks;

import app.fermata.contact.Blacklist.Hit;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Postponement;
import app.fermata.sequence.StepDraft;
import app.fermata.sequence.StepDraft.Missing;
import app.fermata.sequence.StepDraft.Text;
import app.fermata.sequence.StepDraft.Words;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskSheet;
import app.fermata.sequence.TaskSheet.Past;
import app.fermata.sequence.UndoResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// As many tasks as a test wants, without a store.
final class TasksInMemory implements TaskDesk {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-03-05T15:02:00Z");

    private static final List<String> PIONEERS =
            List.of("Grace Hopper", "Ada Lovelace", "Claude Shannon", "Hedy Lamarr", "Niklaus Wirth", "Radia Perlman");
    private static final List<String> COMPANIES = List.of(
            "Harbor Compilers",
            "Analytical Engines",
            "Bell & Entropy",
            "Spread Spectrum Radio Company",
            "Oberon AG",
            "");
    private static final List<StepKind> KINDS =
            List.of(StepKind.CALL, StepKind.MANUAL_EMAIL, StepKind.LINKEDIN, StepKind.OTHER_TASK);

    private final List<TaskRow> open = new ArrayList<>();

    @Nullable
    RuntimeException broken;

    boolean longText;

    /// The first three are overdue, for today and to come, the others follow at four a day.
    static TasksInMemory of(int count) {
        var all = new TasksInMemory();
        for (int i = 0; i < count; i++) {
            String name = i < PIONEERS.size() ? PIONEERS.get(i) : "Contact " + String.format(Locale.ROOT, "%03d", i);
            var due = i < 3
                    ? NOW.plus(Duration.ofHours(23L * (i - 1)))
                    : NOW.plus(Duration.ofHours(6L * (i - count / 10)).plusMinutes(7L * i % 60));
            all.add(name, COMPANIES.get(i % COMPANIES.size()), KINDS.get(i % KINDS.size()), due);
        }
        return all;
    }

    TaskRow add(String name, String company, StepKind kind, Instant due) {
        long id = open.size() + 1L;
        var task = new TaskRow(
                id,
                100 + id,
                name,
                company,
                kind == StepKind.CALL && id % 5 == 0 ? "" : "+33 1 55 01 %02d %02d".formatted(id % 100, id * 7 % 100),
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.example",
                kind == StepKind.LINKEDIN ? "Nordic partners" : "Q4 outbound",
                3,
                switch (kind) {
                    case AUTOMATIC_EMAIL, CALL -> "Call";
                    case MANUAL_EMAIL -> "Personal note";
                    case LINKEDIN -> "Connect";
                    case OTHER_TASK -> "Post the guide";
                },
                kind,
                due,
                PARIS,
                """
                Ask who owns the weekly plan and what happens when it breaks. Offer the 20-minute demo; do not quote a \
                price.

                Mention {{ contact.company }}.
                """);
        open.add(task);
        return task;
    }

    @Override
    public List<TaskRow> open() {
        if (broken != null) throw broken;
        return open.stream().sorted(Comparator.comparing(TaskRow::due)).toList();
    }

    /// The contact of a task is paused elsewhere.
    void pause(long taskId) {
        open.removeIf(task -> task.taskId() == taskId);
    }

    @Override
    public Optional<TaskSheet> sheet(long taskId, Instant now) {
        if (broken != null) throw broken;
        return find(taskId).map(task -> sheet(task, now));
    }

    private TaskSheet sheet(TaskRow task, Instant now) {
        var names = task.contactName().split(" ", 2);
        var contact = new ContactCard(
                task.contactId(),
                names[0],
                names.length > 1 ? names[1] : "",
                task.email(),
                task.company(),
                "Head of operations",
                task.phone(),
                ContactStatus.CONTACTED,
                now.minus(Duration.ofDays(30)),
                now.minus(Duration.ofDays(8)),
                task.taskId() % 4 == 2 ? "" : "America/Denver",
                "",
                Map.of());
        var dates = new EnumMap<Postponement, Instant>(Postponement.class);
        dates.put(Postponement.TOMORROW, now.plus(Duration.ofDays(1)));
        dates.put(Postponement.THREE_WORKING_DAYS, now.plus(Duration.ofDays(5)));
        dates.put(Postponement.NEXT_WEEK, now.plus(Duration.ofDays(7)));
        return new TaskSheet(
                task,
                contact,
                task.taskId() % 4 == 2 ? null : ZoneId.of("America/Denver"),
                List.of(
                        new Past(
                                2,
                                "One question",
                                StepKind.AUTOMATIC_EMAIL,
                                "Re: A shorter path to your first engine",
                                now.minus(Duration.ofDays(8)),
                                false),
                        new Past(
                                1,
                                "Introduction",
                                StepKind.AUTOMATIC_EMAIL,
                                "A shorter path to your first engine",
                                now.minus(Duration.ofDays(15)),
                                false)),
                new StepDraft(Text.of("Before the quarter ends"), body(task, names[0])),
                dates,
                task.taskId() % 7 == 6 ? new Hit("example.example", "asked us by phone") : null);
    }

    private Text body(TaskRow task, String firstName) {
        if (longText) return Text.of("Hello again, ".repeat(200));
        var hello =
                "Hello " + firstName + ",\n\nask who owns the weekly plan and what happens when it breaks. Offer the"
                        + " 20-minute demo; do not quote a price.\n\nWho at ";
        var who = task.company().isBlank() ? new Missing("contact.company") : new Words(task.company());
        return new Text(
                List.of(new Words(hello), who, new Words(" would be the right person for it?\n\nRobin Hale")), null);
    }

    private Optional<TaskRow> find(long taskId) {
        return open.stream().filter(row -> row.taskId() == taskId).findFirst();
    }

    @Override
    public Optional<Done> done(long taskId, Instant now) {
        return ended(taskId, now);
    }

    @Override
    public Optional<Done> skip(long taskId, Instant now) {
        return ended(taskId, now);
    }

    private Optional<Done> ended(long taskId, Instant now) {
        if (broken != null) throw broken;
        return find(taskId).map(row -> {
            open.remove(row);
            return new Done(now.plus(Duration.ofDays(11)), () -> {
                open.add(row);
                return new UndoResult(1, 0);
            });
        });
    }

    @Override
    public Optional<Done> postpone(long taskId, Postponement how, Instant now) {
        if (broken != null) throw broken;
        return find(taskId).map(row -> {
            var to = Objects.requireNonNull(sheet(row, now).postponed().get(how));
            open.remove(row);
            open.add(dated(row, to));
            return new Done(to, () -> {
                open.removeIf(task -> task.taskId() == taskId);
                open.add(row);
                return new UndoResult(1, 0);
            });
        });
    }

    private static TaskRow dated(TaskRow row, Instant due) {
        return new TaskRow(
                row.taskId(),
                row.contactId(),
                row.contactName(),
                row.company(),
                row.phone(),
                row.email(),
                row.sequenceName(),
                row.stepPosition(),
                row.stepTitle(),
                row.kind(),
                due,
                row.zone(),
                row.notes());
    }
}
