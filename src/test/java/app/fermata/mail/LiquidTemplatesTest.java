package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Templates;
import app.fermata.sequence.Templates.Range;
import app.fermata.sequence.Templates.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiquidTemplatesTest {

    private final Templates templates = new LiquidTemplates();

    @Test
    void variablesAreFoundWhereTheyStand() {
        assertThat(templates.variables("Hi {{ contact.first_name }} of {{contact.company | upcase}}"))
                .containsExactly(
                        new Variable("contact.first_name", true, List.of(new Range(6, 24))),
                        new Variable("contact.company", true, List.of(new Range(33, 48))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ contact.product }}                                              ; true",
                "{{ contact.product | default: \"it\" }}                           ; false",
                "{% if contact.product %}{{ contact.product }}{% endif %}           ; false",
                "{% if contact.company %}{{ contact.product }}{% endif %}           ; true",
                "{% assign p = contact.product %}{{ p }}                            ; true"
            })
    void aVariableIsNeededWhereNothingGoesRoundIt(String template, boolean needed) {
        assertThat(templates.variables(template))
                .filteredOn(variable -> variable.name().equals("contact.product"))
                .extracting(Variable::needed)
                .containsExactly(needed);
    }

    @Test
    void quotedTextNamesNothing() {
        assertThat(templates.variables("{{ contact.name | default: \"contact.company\" }} contact.phone"))
                .extracting(Variable::name)
                .containsExactly("contact.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{ contact.name", "{% if contact.name %}", "{{ contact.name | nonsense }}", "{{ contact }}"})
    void whatCannotBeUsedIsTold(String template) {
        assertThat(templates.problem(template)).isPresent();
        assertThat(templates.variables("plain")).isEmpty();
    }

    @Test
    void theLineThatCannotBeReadIsNamed() {
        assertThat(templates.problem("Hello\n{% if %}\nBye").map(Templates.Unreadable::line))
                .contains(2);
    }
}
