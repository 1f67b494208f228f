package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.delivery.Composer.UncomposableException;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderInjectionTest {

    private static final Set<String> HEADERS =
            Set.of("Date", "From", "Reply-To", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type");

    private final Orders ordinary = Orders.ordinary();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: all@victim.example",
                "Ada\nBcc: all@victim.example",
                "Ada\rBcc: all@victim.example",
                "Ada\r\n\r\n<script>",
                "Ada\u2028Bcc: x",
                "Ada\u0085Bcc: x",
                "Ada\u0000King",
                "Ada\u000BKing"
            })
    void controlCharactersInHeadersAreRefused(String value) {
        assertThatThrownBy(ordinary.to(value, "Lovelace").subject("Hello")::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessageStartingWith("The contact's name has a line break or a control character in it");
        assertThatThrownBy(ordinary.to(value, "Lovelace").subject("{{ contact.first_name }}!")::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessageStartingWith("The subject of step 2 “One question” has a line break");
        assertThatThrownBy(ordinary.from(value + "x", "me@rep.example")::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessageStartingWith("The sender's name has a line break")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContainPattern("\\p{Cntrl}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@analytical.example",
                "ada@analytical.example\r\nBcc: x@y.example",
                "ada@analytical.example\n",
                " ada@analytical.example",
                "ada@analytical.example, eve@victim.example",
                "ada@analytical.example;eve@victim.example",
                "ada@analytical.example eve@victim.example",
                "ada@analytical.example (a comment)",
                "ada(comment)@analytical.example",
                "Ada <ada@analytical.example>",
                "<ada@analytical.example>",
                "ada@eve@analytical.example",
                "\"ada lovelace\"@analytical.example",
                "ada@[127.0.0.1]",
                "ada@analytical..example",
                ".ada@analytical.example",
                "ada@-analytical.example",
                "adä@analytical.example",
                "ada@analytical.example＞eve"
            })
    void anythingButOnePlainAddressIsRefused(String address) {
        assertThatThrownBy(ordinary.toAddress(address)::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessageStartingWith("The contact's address “")
                .hasMessageEndingWith("is not one plain email address; correct it.");
        assertThatThrownBy(ordinary.from("Robin", address)::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessageStartingWith("The sender's address “");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@analytical.example",
                "ada.king+work@mail.analytical.example",
                "o'hara_99@x.example",
                "a@localhost"
            })
    void plainAddressIsTaken(String address) throws Exception {
        assertThat(recipient(ordinary.toAddress(address).readBack()).getAddress())
                .isEqualTo(address);
    }

    @Test
    void domainWithUmlautsIsWrittenInAscii() throws Exception {
        var letter = ordinary.toAddress("ada@müller.example").readBack();

        assertThat(recipient(letter).getAddress()).isEqualTo("ada@xn--mller-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve <eve@victim.example>",
                "eve@victim.example,",
                "Ada \"the\" Countess\\",
                "Lovelace, Ada (née Byron)",
                "=?UTF-8?Q?Boss_=3Cboss=40victim.example=3E?=",
                "Ä\" <eve@victim.example>, \"",
                "Undisclosed: ada;"
            })
    void nameStaysOneName(String name) throws Exception {
        var letter = ordinary.to(name, "")
                .from(name, "me@rep.example")
                .subject("{{ contact.name }}")
                .readBack();

        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getFrom()).hasSize(1);
        assertThat(recipient(letter).getAddress()).isEqualTo("ada@analytical.example");
        assertThat(recipient(letter).getPersonal()).isEqualTo(name);
        assertThat(letter.getSubject()).isEqualTo(name);
        assertThat(headerNames(letter)).isEqualTo(HEADERS);
    }

    @Test
    void liquidInAValueIsNotRendered() throws Exception {
        var letter = ordinary.to("{{ sender.address }}", "{% raw %}")
                .subject("{{ contact.first_name }}")
                .readBack();

        assertThat(letter.getSubject()).isEqualTo("{{ sender.address }}");
        assertThat(Orders.part(letter, 0)).startsWith("Dear {{ sender.address }} {% raw %},");
    }

    @Test
    void subjectTooLongForALineIsRefused() {
        assertThatThrownBy(ordinary.subject("x".repeat(901))::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessage("The subject of step 2 “One question” is 901 characters long; at most 900 fit.");
    }

    private static InternetAddress recipient(MimeMessage letter) throws Exception {
        return (InternetAddress) letter.getRecipients(Message.RecipientType.TO)[0];
    }

    private static Set<String> headerNames(MimeMessage letter) throws Exception {
        return Collections.list(letter.getAllHeaders()).stream()
                .map(jakarta.mail.Header::getName)
                .collect(Collectors.toSet());
    }
}
