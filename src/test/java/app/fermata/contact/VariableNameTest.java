package app.fermata.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableNameTest {

    @ParameterizedTest
    @CsvSource({
        "Renewal date, renewal_date",
        "Date d’échéance, date_d_echeance",
        "  Straße (Nr.)  , strasse_nr",
        "2026, field_2026",
        "顧客, field",
        "Email, email_2",
        "Size, size_2",
        "taken, taken_3",
    })
    void namesAreWhatTemplatesCanSay(String field, String variable) {
        assertThat(VariableName.of(field, Set.of("taken", "taken_2")::contains)).isEqualTo(variable);
    }

    @Property
    void everyNameCanBeWrittenInATemplate(@ForAll String field) {
        assertThat(VariableName.of(field, name -> false)).matches("[a-z][a-z0-9_]{0,110}");
    }
}
