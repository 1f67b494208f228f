package app.fermata.ui.tasks;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.UndoResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    @Override
    public Optional<Done> done(long taskId, Instant now) {
        if (broken != null) throw broken;
        var task = open.stream().filter(row -> row.taskId() == taskId).findFirst();
        return task.map(row -> {
            open.remove(row);
            return new Done(now.plus(Duration.ofDays(11)), () -> {
                open.add(row);
                return new UndoResult(1, 0);
            });
        });
    }
}
