package app.fermata.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// The sentences messages are made of, by section. One in four is held out: training never sees it.
final class Templates {

    private static final int ONE_IN = 4;
    private static final int HELD_OUT = 0;

    private final Map<String, List<String>> sections;

    private Templates(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /// @param name a file beside this class, without its ending
    static Templates of(String name, boolean heldOut) {
        var sections = new LinkedHashMap<String, List<String>>();
        for (var section : read(name).entrySet()) {
            var lines = section.getValue();
            var chosen = new ArrayList<String>();
            int oneIn = Math.min(ONE_IN, lines.size());
            for (int i = 0; i < lines.size(); i++) {
                if ((i % oneIn == HELD_OUT % oneIn) == heldOut) chosen.add(lines.get(i));
            }
            sections.put(section.getKey(), chosen);
        }
        return new Templates(sections);
    }

    String pick(String section, RandomGenerator random) {
        var lines = Objects.requireNonNull(sections.get(section), section);
        return lines.get(random.nextInt(lines.size()));
    }

    private static Map<String, List<String>> read(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        String file = "templates/" + name + ".txt";
        var stream = Objects.requireNonNull(Templates.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[") && line.endsWith("]") && !line.contains("{"))
                    section = line.substring(1, line.length() - 1);
                else if (!line.isBlank())
                    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sections;
    }
}
