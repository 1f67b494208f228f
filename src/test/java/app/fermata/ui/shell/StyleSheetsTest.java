package app.fermata.ui.shell;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/app/fermata/ui");
    private static final Pattern NAME = Pattern.compile("(-color-[a-z0-9-]+):");
    private static final Pattern OPEN_TWICE = Pattern.compile("\\{[^}]*\\{");

    @Test
    void lightAndDarkNameTheSameColours() throws IOException {
        assertThat(names("dark.css")).isEqualTo(names("light.css"));
    }

    @Test
    void theLayoutSheetHoldsNoColour() throws IOException {
        assertThat(Files.readString(SHEETS.resolve("base.css")))
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b")
                .doesNotContainPattern("\\b(rgba?|hsba?|derive)\\(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.css", "light.css", "dark.css"})
    void everyRuleIsClosedBeforeTheNextBegins(String sheet) throws IOException {
        assertThat(OPEN_TWICE.matcher(Files.readString(SHEETS.resolve(sheet))).results())
                .as("JavaFX leaves out, without a word, the rules that begin inside another")
                .isEmpty();
    }

    private static Set<String> names(String sheet) throws IOException {
        return NAME.matcher(Files.readString(SHEETS.resolve(sheet)))
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
