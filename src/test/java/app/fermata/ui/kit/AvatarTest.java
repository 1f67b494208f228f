package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace,AL",
        "Jean Jennings Bartik,JB",
        "plato,P",
        "'  ',''",
        "Émile zola,ÉZ",
        "𝒜da 𝓛ovelace,𝒜𝓛"
    })
    void initialsAreTheFirstLettersOfTheOuterWords(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }
}
