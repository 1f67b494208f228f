package app.fermata.recognition;

import app.fermata.recognition.Classifier.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Measures the recognition on messages never seen in training: `mvn -Pcorpus verify` writes `target/corpus.md`.
public final class Measuring {

    private static final long SEED = 77;
    private static final int SIZE = 100;
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-03-02T10:00:00Z");

    private final Recognition recognition = new Recognition();
    private final List<String> lines = new ArrayList<>();

    private Measuring() {}

    /// Measures and writes.
    ///
    /// @param arguments the file to write; the archive of real messages, which may be missing
    public static void main(String[] arguments) throws IOException {
        var measuring = new Measuring();
        measuring.heldOut();
        measuring.corpus(Path.of(arguments[1]));
        Files.write(Path.of(arguments[0]), measuring.lines);
    }

    private void heldOut() throws IOException {
        var samples = new Generator(SEED, true).make(SIZE);
        var parsed = samples.stream().map(Sample::parsed).toList();
        for (var message : parsed) recognition.recognise(message);

        var tallies = new TreeMap<String, Tally>();
        var dates = new Dates();
        var wrong = new ArrayList<String>();
        long start = System.nanoTime();
        for (int i = 0; i < samples.size(); i++) {
            var sample = samples.get(i);
            var verdict = recognition.recognise(parsed.get(i));
            for (String language : List.of("all", sample.language())) {
                tallies.computeIfAbsent(language, _ -> new Tally()).count(sample.label(), verdict);
            }
            if (verdict instanceof Verdict.OutOfOffice away)
                sample.back().ifPresent(back -> dates.count(away.returns(), back));
            if (verdict instanceof Verdict.OutOfOffice away
                    && sample.back().isPresent()
                    && !Dates.isRight(away.returns(), sample.back().orElseThrow())) {
                wrong.addFirst("- day " + sample.back() + " read as " + away.returns() + ": "
                        + parsed.get(i).text().replace('\n', ' '));
            }
            if (isSerious(sample.label(), verdict))
                wrong.add(
                        verdict instanceof Verdict.OutOfOffice ? 0 : wrong.size(),
                        describe(sample, verdict, parsed.get(i)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        lines.add("# Made-up messages whose templates training never saw");
        lines.add("");
        lines.add(
                "| language | messages | precision of out of office | recall | people called out of office | unsure |");
        lines.add("|---|---|---|---|---|---|");
        tallies.forEach((language, tally) -> lines.add(tally.row(language)));
        lines.add("");
        lines.addAll(tallies.getOrDefault("all", new Tally()).matrix());
        lines.add("");
        lines.add(dates.line());
        lines.add(String.format(
                Locale.ROOT,
                "%.0f messages per second, parsed; weights of %d bytes.",
                samples.size() / seconds,
                weightsSize()));
        lines.add("");
        wrong.stream().limit(60).forEach(lines::add);
        lines.add("");
    }

    private void corpus(Path archive) throws IOException {
        lines.add("# Real messages");
        lines.add("");
        if (!Files.exists(archive)) {
            lines.add("None at " + archive + ".");
            return;
        }
        var tally = new Tally();
        var wrong = new ArrayList<String>();
        var labels = Map.of(
                "ooo",
                Label.OUT_OF_OFFICE,
                "other_auto",
                Label.OTHER_AUTOMATIC,
                "bounce",
                Label.BOUNCE,
                "human",
                Label.HUMAN);
        long start = System.nanoTime();
        int count = 0;
        try (var messages = new Archive(Files.newInputStream(archive))) {
            for (var entry = messages.next(); entry.isPresent(); entry = messages.next()) {
                var name = entry.get().name().split("/", -1);
                var label = labels.get(name[Math.max(0, name.length - 2)]);
                if (label == null) continue;
                var message = MessageParser.parse(entry.get().bytes(), RECEIVED);
                var verdict = recognition.recognise(message);
                count++;
                tally.count(label, verdict);
                if (isSerious(label, verdict) || label == Label.OUT_OF_OFFICE) {
                    wrong.add("- " + entry.get().name() + ": "
                            + verdict.getClass().getSimpleName() + " "
                            + (verdict instanceof Verdict.OutOfOffice away ? away.returns() : "") + " "
                            + verdict.evidence());
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        lines.addAll(tally.matrix());
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%d messages in %.1f s with reading and parsing.", count, seconds));
        lines.add("");
        lines.addAll(wrong);
    }

    private static boolean isSerious(Label label, Verdict verdict) {
        boolean away = verdict instanceof Verdict.OutOfOffice;
        return switch (label) {
            case OUT_OF_OFFICE -> !away;
            case HUMAN -> !(verdict instanceof Verdict.Human || verdict instanceof Verdict.ListMail);
            case OTHER_AUTOMATIC -> !(verdict instanceof Verdict.OtherAutomatic);
            case BOUNCE -> !(verdict instanceof Verdict.Bounce);
        };
    }

    private static String describe(Sample sample, Verdict verdict, IncomingMessage message) {
        return "- " + sample.label() + " " + sample.language() + " → "
                + verdict.getClass().getSimpleName() + ": " + message.subject() + " / "
                + message.text().replace('\n', ' ') + " "
                + verdict.evidence().clues().stream()
                        .filter(clue -> clue instanceof Evidence.Clue.Weighty)
                        .toList();
    }

    private static long weightsSize() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Measuring.class.getResourceAsStream("weights.bin"))) {
            return stream.readAllBytes().length;
        }
    }

    /// How the dates read agree with the days meant.
    private static final class Dates {
        private int stated;
        private int right;
        private int early;
        private int none;

        static boolean isRight(ReturnDate read, LocalDate back) {
            return read instanceof ReturnDate.Day day && day.back().equals(back);
        }

        void count(ReturnDate read, LocalDate back) {
            stated++;
            if (read instanceof ReturnDate.Day day) {
                if (day.back().equals(back)) right++;
                else if (day.back().isBefore(back)) early++;
            } else {
                none++;
            }
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "Day of return: %d stated, %.2f %% right, %.2f %% too early, %.2f %% none or to be asked.",
                    stated,
                    100.0 * right / stated,
                    100.0 * early / stated,
                    100.0 * none / stated);
        }
    }

    private static final class Tally {
        private final Map<Label, Map<String, Integer>> counts = new TreeMap<>();

        void count(Label label, Verdict verdict) {
            counts.computeIfAbsent(label, _ -> new TreeMap<>())
                    .merge(verdict.getClass().getSimpleName(), 1, Integer::sum);
        }

        private int of(Label label, String verdict) {
            return counts.getOrDefault(label, Map.of()).getOrDefault(verdict, 0);
        }

        private int all(Label label) {
            return counts.getOrDefault(label, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        String row(String language) {
            int called = 0;
            int unsure = 0;
            int messages = 0;
            for (var label : Label.values()) {
                called += of(label, "OutOfOffice");
                unsure += of(label, "Unsure");
                messages += all(label);
            }
            int right = of(Label.OUT_OF_OFFICE, "OutOfOffice");
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.4f | %.4f | %d of %d | %d |",
                    language,
                    messages,
                    (double) right / called,
                    (double) right / all(Label.OUT_OF_OFFICE),
                    of(Label.HUMAN, "OutOfOffice"),
                    all(Label.HUMAN),
                    unsure);
        }

        List<String> matrix() {
            var lines = new ArrayList<String>();
            lines.add("| is \\ called | OutOfOffice | OtherAutomatic | Bounce | ListMail | Human | Unsure |");
            lines.add("|---|---|---|---|---|---|---|");
            for (var label : Label.values()) {
                var row = new StringBuilder("| " + label.name().toLowerCase(Locale.ROOT));
                for (String verdict :
                        List.of("OutOfOffice", "OtherAutomatic", "Bounce", "ListMail", "Human", "Unsure")) {
                    row.append(" | ").append(of(label, verdict));
                }
                lines.add(row + " |");
            }
            return lines;
        }
    }
}
