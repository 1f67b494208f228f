package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.delivery.Composer.UncomposableException;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class LiquidComposerTest {

    private final Orders ordinary = Orders.ordinary();

    @Test
    void letterCarriesTheHeadersOfItsOrder() throws Exception {
        var letter = ordinary.readBack();

        assertThat(letter.getHeader("Message-ID")).containsExactly(Orders.MESSAGE_ID);
        assertThat(letter.getHeader("From")).containsExactly("Robin Hale <me@rep.example>");
        assertThat(letter.getHeader("Reply-To")).containsExactly("Robin Hale <me@rep.example>");
        assertThat(letter.getHeader("To")).containsExactly("Ada Lovelace <ada@analytical.example>");
        assertThat(letter.getHeader("Subject")).containsExactly("Hello Ada");
        assertThat(letter.getHeader("Date")).containsExactly("Thu, 5 Mar 2026 15:02:07 +0000");
        assertThat(letter.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(ordinary.composed().subject()).isEqualTo("Hello Ada");
    }

    @Test
    void letterIsPlainTextAndHtml() throws Exception {
        var letter = ordinary.readBack();

        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(Orders.part(letter, 0)).isEqualTo("Dear Ada Lovelace,\n\nmay I?\n\nRobin Hale\nRep Ltd\n");
        assertThat(Orders.part(letter, 1))
                .contains("<p>Dear Ada Lovelace,</p>\n<p>may I?</p>\n<p>Robin Hale<br>\nRep Ltd</p>\n");
    }

    @Test
    void outOfOfficeAnswersAreWelcome() throws Exception {
        var letter = ordinary.readBack();

        for (String unwelcoming : new String[] {"Precedence", "Auto-Submitted", "X-Auto-Response-Suppress"}) {
            assertThat(letter.getHeader(unwelcoming)).as(unwelcoming).isNull();
        }
    }

    @Test
    void sameOrderGivesTheSameBytesInEveryZone() throws Exception {
        byte[] here = ordinary.composed().mime();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Australia/Lord_Howe"));
            assertThat(ordinary.composed().mime()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void everyLineIsAsciiAndShortAndEndsInCrLf() throws Exception {
        var long60 = "Zoë-Éléonore 🦊 ".repeat(4);
        byte[] mime = ordinary.to(long60, "Ω")
                .subject("Für {{ contact.name }} – " + "x".repeat(80))
                .body("ä".repeat(500))
                .composed()
                .mime();

        var text = new String(mime, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 0x80);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }

    @Test
    void umlautsAndEmojiArriveAsTheyWere() throws Exception {
        var letter = ordinary.to("Jürgen 👩‍🚀", "Müller-Żółć")
                .from("Renée “R” 漢字", "me@rep.example")
                .subject("Grüße, {{ contact.first_name }} 🎉")
                .body("Łódź → {{ contact.name }} 🦊")
                .readBack();

        assertThat(letter.getSubject()).isEqualTo("Grüße, Jürgen 👩‍🚀 🎉");
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Renée “R” 漢字");
        var to = (InternetAddress) letter.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getPersonal()).isEqualTo("Jürgen 👩‍🚀 Müller-Żółć");
        assertThat(to.getAddress()).isEqualTo("ada@analytical.example");
        assertThat(Orders.part(letter, 0)).isEqualTo("Łódź → Jürgen 👩‍🚀 Müller-Żółć 🦊\n");
        assertThat(Orders.part(letter, 1)).contains("<p>Łódź → Jürgen 👩‍🚀 Müller-Żółć 🦊</p>");
    }

    @Test
    void nameOfSixtyCharactersArrivesWhole() throws Exception {
        var name = "ü".repeat(29);

        var to = (InternetAddress)
                ordinary.to(name, "🦊".repeat(30)).readBack().getRecipients(Message.RecipientType.TO)[0];

        assertThat(to.getPersonal()).isEqualTo(name + " " + "🦊".repeat(30));
    }

    @Test
    void contactWithoutNameIsWrittenToByAddressAlone() throws Exception {
        var letter = ordinary.to("", "").subject("Hello").body("Good day").readBack();

        assertThat(letter.getHeader("To")).containsExactly("ada@analytical.example");
    }

    @Test
    void markupInValuesIsEscapedAndLinksStayText() throws Exception {
        var letter = ordinary.to("<b onclick='x'>Ada</b> & \"Co\"", "")
                .subject("Hello")
                .body("{{ contact.first_name }}\n\nhttps://fermata.example/?a=1&b=2")
                .readBack();

        assertThat(Orders.part(letter, 1))
                .contains("<p>&lt;b onclick=&#39;x&#39;&gt;Ada&lt;/b&gt; &amp; &quot;Co&quot;</p>")
                .contains("<p>https://fermata.example/?a=1&amp;b=2</p>")
                .doesNotContain("<a ", "<b ");
        assertThat(Orders.part(letter, 0)).startsWith("<b onclick='x'>Ada</b> & \"Co\"\n");
    }

    @Test
    void textCannotEndItsPart() throws Exception {
        var type = ordinary.readBack().getContentType();
        var boundary = type.substring(type.indexOf('"') + 1, type.lastIndexOf('"'));

        var letter = ordinary.body("before\n--" + boundary + "--\nafter").readBack();

        assertThat(((MimeMultipart) letter.getContent()).getCount()).isEqualTo(2);
        assertThat(Orders.part(letter, 0)).isEqualTo("before\n--" + boundary + "--\nafter\n");
    }

    @Test
    void missingVariableStopsTheStepInWords() {
        assertThatThrownBy(ordinary.to("", "Lovelace")::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessage("The subject of step 2 “One question” needs the contact's first name, which is not known;"
                        + " fill it in, or give the template a default: {{ contact.first_name | default: \"…\" }}.");
    }

    @Test
    void emptySubjectAndEmptyTextStopTheStep() {
        assertThatThrownBy(ordinary.subject(" ")::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessage("The subject of step 2 “One question” is empty.");
        assertThatThrownBy(ordinary.body("{% if contact.phone %}x{% endif %}\n")::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessage("The text of step 2 “One question” is empty.");
    }

    @Test
    void reasonFitsIntoTheStore() {
        assertThatThrownBy(ordinary.body("{{ contact." + "x".repeat(5_000) + " }}")::composed)
                .isInstanceOf(UncomposableException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
        assertThatThrownBy(ordinary.body("{{ " + "x y ".repeat(1_000) + " }}")::composed)
                .isInstanceOf(UncomposableException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }
}
