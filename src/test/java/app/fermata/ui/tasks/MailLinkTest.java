package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailLinkTest {

    @Test
    void textIsEncodedWithItsLineBreaks() {
        assertThat(MailLink.of("ann+x@firm.example", "Été & more", "Hello Ann,\n\n50 % off?"))
                .contains("mailto:ann%2Bx@firm.example?subject=%C3%89t%C3%A9%20%26%20more"
                        + "&body=Hello%20Ann%2C%0D%0A%0D%0A50%20%25%20off%3F");
    }

    @Test
    void subjectMayBeMissing() {
        assertThat(MailLink.of("ann@firm.example", "", "Hello")).contains("mailto:ann@firm.example?body=Hello");
        assertThat(MailLink.without("ann@firm.example", "")).isEqualTo("mailto:ann@firm.example");
    }

    @Test
    void textThatIsTooLongIsLeftOut() {
        assertThat(MailLink.of("ann@firm.example", "Hello", "x".repeat(2_000))).isEmpty();
    }
}
