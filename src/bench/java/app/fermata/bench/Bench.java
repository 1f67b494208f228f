package app.fermata.bench;

import app.fermata.delivery.Dispatcher;
import app.fermata.delivery.Mailer;
import app.fermata.delivery.OutgoingMessage;
import app.fermata.delivery.SentLog;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactSort;
import app.fermata.roster.Criterion;
import app.fermata.roster.Roster;
import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.Unpausing;
import app.fermata.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures pausing and unpausing beside one bare `UPDATE` and beside Quartz, and the polls and lists that must be
/// quick.
public final class Bench {

    private static final Logger out = LoggerFactory.getLogger("tour");
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-20T10:00:00Z");

    private final Workspace workspace;
    private final Pausing pausing;
    private final Unpausing unpausing;
    private final List<String> lines = new ArrayList<>();

    private Bench(Workspace workspace) {
        this.workspace = workspace;
        this.pausing = new Pausing(workspace, InstantSource.fixed(NOW));
        this.unpausing = new Unpausing(workspace, new SentLog(), InstantSource.fixed(NOW));
    }

    /// Runs everything.
    ///
    /// @param arguments the file to write the figures to
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var folder = Files.createTempDirectory("fermata-bench");
        try (var workspace = Population.open(folder);
                var quartz = new QuartzBench(folder, Population.CONTACTS, SIZES)) {
            var bench = new Bench(workspace);
            bench.say(
                    "Medians of seven rounds after two seconds to warm up, in milliseconds; one run, one machine, JDK "
                            + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores, H2 with"
                            + " `WRITE_DELAY=0`. 200,000 contacts, 1,000,000 enrollments, 200,000 of them in the sequence"
                            + " paused; Quartz 2.5.2 with 200,000 triggers in its JDBC store on the same H2.");
            bench.polls();
            bench.lists();
            bench.pauseAndUnpause(quartz);
            Files.write(file, bench.lines);
        }
        try (var files = Files.walk(folder)) {
            for (var old : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(old);
        }
    }

    private void pauseAndUnpause(QuartzBench quartz) {
        say("");
        say("| action | contacts | lying | Fermata | bare UPDATE | ratio | Quartz | Quartz / Fermata |");
        say("|---|---:|---|---:|---:|---:|---:|---:|");
        for (int size : SIZES) {
            double paused = new Stopwatch().before(() -> quartz.resume(size)).median(() -> quartz.pause(size));
            double resumed = new Stopwatch().before(() -> quartz.pause(size)).median(() -> quartz.resume(size));
            for (int apart : size == 100_000 ? new int[] {1} : new int[] {1, 20}) {
                pauseAndUnpause(size, apart, paused, resumed);
            }
        }
    }

    private void pauseAndUnpause(int size, int apart, double paused, double resumed) {
        var selection =
                Selection.of(LongStream.rangeClosed(1, size).map(i -> i * apart).toArray());
        var pause = new PauseRequest(selection, 1, null);
        var unpause = new UnpauseRequest(selection, 1, new Overdue.AsSoonAsPossible());
        var rows = " where id between 4294967297 and " + (4294967296L + (long) size * apart) + " and mod(contact_id, "
                + apart + ") = 0";
        Runnable allActive = () -> bare("update enrollment set state = 'ACTIVE', paused_from = null, pause_id = null"
                + rows + " and state <> 'ACTIVE'");
        Runnable allPaused = () -> bare("update enrollment set state = 'PAUSED', paused_from = 'ACTIVE', pause_id = 1"
                + rows + " and state <> 'PAUSED'");

        row(
                "pause",
                size,
                apart,
                new Stopwatch().before(allActive).median(() -> pausing.pause(pause, NOW)),
                new Stopwatch()
                        .before(allActive)
                        .median(() -> bare("update enrollment set state = 'PAUSED', paused_from = state, pause_id = 7,"
                                + " version = version + 1" + rows + " and state in ('ADDED', 'ACTIVE')")),
                paused);
        row(
                "unpause, dates ahead",
                size,
                apart,
                new Stopwatch().before(allPaused).median(() -> unpausing.unpause(unpause, NOW)),
                new Stopwatch()
                        .before(allPaused)
                        .median(() -> bare("update enrollment set state = paused_from, paused_from = null,"
                                + " pause_id = null, spread = false, version = version + 1" + rows
                                + " and state = 'PAUSED'")),
                resumed);
        overdue(size, apart, unpause, rows, allPaused);
    }

    private void overdue(int size, int apart, UnpauseRequest unpause, String rows, Runnable allPaused) {
        Runnable datesAsBefore = () -> bare("update enrollment set planned_at = timestamp with time zone"
                + " '2026-03-09 08:30:00+00', due_at = timestamp with time zone '2026-03-09 08:30:00+00'" + rows);
        row(
                "unpause, all overdue",
                size,
                apart,
                new Stopwatch().before(allPaused).before(datesAsBefore).median(() -> unpausing.unpause(unpause, LATER)),
                new Stopwatch()
                        .before(allPaused)
                        .before(datesAsBefore)
                        .median(() -> bare("update enrollment set state = paused_from, paused_from = null,"
                                + " pause_id = null, spread = false, planned_at = dateadd(minute, contact_id, planned_at),"
                                + " due_at = dateadd(minute, contact_id, planned_at), planned_why = 'soon',"
                                + " version = version + 1" + rows + " and state = 'PAUSED'")),
                Double.NaN);
        allPaused.run();
        bare("update enrollment set state = 'ACTIVE', paused_from = null, pause_id = null" + rows);
    }

    private void polls() {
        var dispatcher = new Dispatcher(workspace, unpausing, order -> NONE, NOTHING);
        bare("update enrollment set due_at = dateadd(day, 60, due_at) where due_at <= timestamp with time zone"
                + " '2026-03-02 10:00:00+00'");
        say("");
        say("| poll | ms |");
        say("|---|---:|");
        figure("a tick with nothing due, 1,000,000 enrollments", new Stopwatch().median(() -> dispatcher.runDue(NOW)));
        var selection = Selection.of(LongStream.rangeClosed(1, 100_000).toArray());
        pausing.pause(new PauseRequest(selection, 2, null), NOW);
        bare("update enrollment set due_at = timestamp with time zone '2026-03-01 10:00:00+00' where sequence_id = 2"
                + " and state = 'PAUSED'");
        long start = System.nanoTime();
        dispatcher.runDue(NOW);
        figure("the first tick over 100,000 paused and overdue, once", (System.nanoTime() - start) / 1e6);
        figure("every tick after it", new Stopwatch().median(() -> dispatcher.runDue(NOW)));
    }

    private void lists() {
        var roster = new Roster(workspace, () -> NOW, ZoneId.of("Europe/Paris"));
        var paused = ContactFilter.of(Criterion.state(SequenceState.PAUSED));
        say("");
        say("| over 200,000 contacts | ms |");
        say("|---|---:|");
        new FilterBench(roster, this::touch)
                .run(
                        (name, ms) -> figure("first 50 rows, " + name, ms),
                        (name, ms) -> figure("the number of all, " + name, ms));
        figure(
                "all ids of “state is Paused” (100,000)",
                new Stopwatch().before(this::touch).median(() -> roster.ids(paused, ContactSort.BY_NAME)));
        var selection = Selection.of(LongStream.rangeClosed(1, 100_000).toArray());
        figure(
                "the pause dialog's preview for 100,000 selected",
                new Stopwatch().median(() -> pausing.preview(selection, 3)));
        figure(
                "the drop-down's choices for 100,000 selected",
                new Stopwatch().median(() -> pausing.choices(selection)));
    }

    private void touch() {
        bare("update contact set phone = phone where id = 1");
        bare("update enrollment set version = version where id = 4294967297");
        bare("update custom_value set content = content where contact_id = 3");
        bare("update list_member set list_id = list_id where contact_id = 50");
        bare("update pause set ended = ended where id = 1");
    }

    private void bare(String statement) {
        workspace.write(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private void row(String action, int size, int apart, double fermata, double bare, double quartz) {
        var lying = apart == 1 ? "together" : "every " + apart + ".";
        var beside = Double.isNaN(quartz) ? "– | –" : ms(quartz) + " | " + ratio(quartz / fermata);
        say("| %s | %,d | %s | %s | %s | %s | %s |"
                .formatted(action, size, lying, ms(fermata), ms(bare), ratio(fermata / bare), beside));
    }

    private static String ms(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private void figure(String what, double millis) {
        say("| %s | %s |".formatted(what, ms(millis)));
    }

    private void say(String line) {
        lines.add(line);
        out.info(line);
    }

    private static final OutgoingMessage NONE = new OutgoingMessage("<none@bench.example>", "", new byte[0]);

    private static final Mailer NOTHING = new Mailer() {
        @Override
        public String send(OutgoingMessage message) {
            throw new IllegalStateException("Nothing is due, so nothing leaves");
        }

        @Override
        public Trace trace(String messageId) {
            return Trace.UNKNOWN;
        }
    };
}
