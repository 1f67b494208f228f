package app.fermata.ui.kit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Used keys = defined keys, in every language.
///
/// Used is: any string literal of the main sources that looks like a key of one of the sections, and every value below
/// a prefix given to `Texts.of` or made up elsewhere ([#MADE_UP]).
class TextKeysTest {

    /// Sections whose keys are put together at run time, or given by the composition root.
    private static final Set<String> MADE_UP = Set.of("nav");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/app/fermata/ui");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern GOTTEN = Pattern.compile("(?:Texts\\.get|Command\\.of)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final String sources = sources();

    @Test
    void everyKeyUsedIsDefined() {
        assertThat(load("texts.properties").stringPropertyNames()).containsAll(found(GOTTEN));
    }

    @Test
    void everyKeyDefinedIsUsed() {
        Set<String> literals = found(LITERAL);
        Set<String> prefixes = found(PREFIX);
        prefixes.addAll(MADE_UP);
        assertThat(load("texts.properties").stringPropertyNames())
                .allMatch(key -> literals.contains(key) || prefixes.contains(key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void everyLanguageSaysTheSame() {
        Properties english = load("texts.properties");
        Properties french = load("texts_fr.properties");
        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(french.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_fr.properties"})
    void everyTextIsAWellMadePattern(String bundle) {
        load(bundle).forEach((key, pattern) -> {
            assertThatCode(() -> new MessageFormat((String) pattern))
                    .as("%s", key)
                    .doesNotThrowAnyException();
            assertThat((String) pattern)
                    .as("%s: a straight apostrophe quotes, write ’", key)
                    .doesNotContain("'");
            assertThat(((String) pattern).split("\\*\\*", -1).length % 2)
                    .as("%s: ** comes in pairs", key)
                    .isEqualTo(1);
        });
    }

    private Set<String> found(Pattern pattern) {
        return matches(pattern, sources);
    }

    private static Set<String> places(String pattern) {
        return matches(PLACE, pattern);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Properties load(String bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String sources() {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
