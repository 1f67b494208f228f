package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The contact here has a last name, an address and a blank company, and nothing else.
class LiquidTemplateTest {

    private static final Map<String, Object> VARIABLES = Variables.of(
            new ContactCard(
                    7,
                    "",
                    "Lovelace",
                    "ada@x.example",
                    " ",
                    "",
                    "",
                    ContactStatus.NEW,
                    Instant.EPOCH,
                    null,
                    "",
                    "",
                    Map.of("renewal_date", "1 April")),
            new Sender(1, "Robin", "me@rep.example", "", new Quota(50, 400, Duration.ofSeconds(60))));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
                    Hello {{ contact.last_name }}                                               ¦ Hello Lovelace
                    Renewal on {{ contact.renewal_date }}                                       ¦ Renewal on 1 April
                    {{contact.name}} {{ contact.email }} {{ sender.name }} {{ sender.address }}  ¦ Lovelace ada@x.example Robin me@rep.example
                    Hello {{ contact.first_name | default: "there" }}                           ¦ Hello there
                    Hello {{ contact.last_name | default: "there" }}                            ¦ Hello Lovelace
                    Hello{{ contact.first_name | default: "" }}                                 ¦ Hello
                    {{ contact.first_name | default: contact.last_name }}                       ¦ Lovelace
                    {{ contact.first_name | default: contact.company | default: "there" }}      ¦ there
                    {{ contact.first_name | upcase | default: "there" }}                        ¦ there
                    {{ contact.last_name | upcase }}                                            ¦ LOVELACE
                    Hi{% if contact.first_name %} {{ contact.first_name }}{% endif %}!          ¦ Hi!
                    {% if contact.company and contact.last_name %}a{% else %}b{% endif %}       ¦ b
                    {% unless contact.company %}none{% endunless %}                             ¦ none
                    {% if contact.company != blank %}a{% else %}b{% endif %}                    ¦ b
                    {% if contact.company != ""    %}a{% else %}b{% endif %}                    ¦ b
                    {% if contact.company == empty %}a{% else %}b{% endif %}                    ¦ a
                    {% if contact.last_name == "" %}a{% else %}b{% endif %}                    ¦ b
                    {% if contact.last_name != blank %}a{% else %}b{% endif %}                    ¦ a
                    {% if contact.company %}x{% endif %}{{ contact.last_name }}                 ¦ Lovelace
                    {% assign n = contact.first_name | default: "you" %}Dear {{ n }}            ¦ Dear you
                    {% for i in (1..2) %}{{ contact.first_name | default: i }}{% endfor %}      ¦ 12
                    {{ contact.nickname | default: "there" }}                                   ¦ there
                    {% raw %}{{ contact.first_name }}{% endraw %}                               ¦ {{ contact.first_name }}
                    100 % plain } { text                                                        ¦ 100 % plain } { text
                    """)
    void templateRenders(String template, String text) throws Exception {
        assertThat(LiquidTemplate.render(template, VARIABLES)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello {{ contact.first_name }},",
                "{{ contact.first_name | upcase }}",
                "{{ contact.first_name | append: '!' }}",
                "{{ contact.last_name | append: contact.first_name }}",
                "{{ contact.first_name }}{{ contact.job_title | default: 'x' }}",
                "{{ contact.job_title | default: 'x' }}{{ contact.first_name }}",
                "{{ contact.first_name | default: contact.first_name }}",
                "{{ contact['first_name'] }}",
                "{% if true %}{{ contact.first_name }}{% endif %}",
                "{% for i in (1..2) %}{{ contact.first_name }}{% endfor %}",
                "{% capture x %}{{ contact.first_name }}{% endcapture %}",
                "{% assign x = contact.first_name | append: '!' %}Hello {{ x }}",
                "{% if contact.company %}{% else %}{{ contact.first_name }}{% endif %}"
            })
    void missingFirstNameWithoutDefaultFails(String template) {
        assertThatThrownBy(() -> LiquidTemplate.render(template, VARIABLES))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("first_name");
    }

    @ParameterizedTest
    @CsvSource({
        "contact.company, the contact's company",
        "contact.job_title, the contact's job title",
        "contact.phone, the contact's phone number",
        "sender.signature, the sender's signature"
    })
    void missingVariableIsNamedInWords(String variable, String words) {
        assertThatThrownBy(() -> LiquidTemplate.render("x {{ " + variable + " }}", VARIABLES))
                .isInstanceOf(TemplateException.class)
                .hasMessage("needs " + words + ", which is not known; fill it in, or give the template a default: {{ "
                        + variable + " | default: \"…\" }}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact.nickname", "firstname", "account.name"})
    void unknownVariableIsNamedAsItStands(String variable) {
        assertThatThrownBy(() -> LiquidTemplate.render("{{ " + variable + " }}", VARIABLES))
                .isInstanceOf(TemplateException.class)
                .hasMessage("uses “" + variable + "”, which has no value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear\n{{ contact.last_name }",
                "Dear\n{{ contact.last_name",
                "Dear\n{% if contact.last_name %}x",
                "Dear\n{% endif %}",
                "Dear\n{{ contact.last_name | }}",
                "Dear\n{{ | }}",
                "Dear\n{{ contact last name }}",
                "Dear\n{% nonsense %}"
            })
    void brokenTemplateNamesItsLine(String template) {
        assertThatThrownBy(() -> LiquidTemplate.render(template, VARIABLES))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("cannot be read at line 2: “");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ contact.last_name | upcas }}",
                "{{ contact }}",
                "{{ 'now' | date: '%Y' }}",
                "{% include 'secrets' %}",
                "{% for i in (1..999999999) %}x{% endfor %}",
                "{{ 1 | divided_by: 0 }}"
            })
    void whatCannotBeRenderedFailsInWords(String template) {
        assertThatThrownBy(() -> LiquidTemplate.render(template, VARIABLES))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("cannot be rendered: ");
    }

    @Test
    void emptyTemplateIsEmpty() throws Exception {
        assertThat(LiquidTemplate.render("", VARIABLES)).isEmpty();
    }
}
