package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutArgumentsTheRepsOwnWorkspaceOpens() {
        var options = Options.parse();
        assertThat(options.workspace()).isAbsolute().endsWithRaw(Path.of("workspace"));
        assertThat(options.sample()).isFalse();
        assertThat(options.tour()).isFalse();
        assertThat(options.language()).isNull();
    }

    @Test
    void theSampleHasAFolderOfItsOwn() {
        assertThat(Options.parse("--sample").workspace()).endsWithRaw(Path.of("sample"));
    }

    @Test
    void everyOptionIsRead() {
        assertThat(Options.parse("--workspace", "here", "--sample", "--tour", "--lang", "fr"))
                .isEqualTo(new Options(Path.of("here"), true, true, "fr"));
    }

    @Test
    void anUnknownOptionIsNamedWithTheUsage() {
        assertThatThrownBy(() -> Options.parse("--colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--colour")
                .hasMessageContaining(Options.USAGE);
    }

    @Test
    void aMissingValueIsSaid() {
        assertThatThrownBy(() -> Options.parse("--workspace")).hasMessageContaining("--workspace needs a value");
    }

    @Test
    void aFolderNameTheSystemCannotHaveIsRefusedInWords() {
        assertThatThrownBy(() -> Options.parse("--workspace", "a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no folder name");
    }

    @Test
    void aLanguageFermataDoesNotSpeakIsRefusedInWords() {
        assertThatThrownBy(() -> Options.parse("--lang", "tlh")).hasMessageContaining("en, fr");
    }
}
