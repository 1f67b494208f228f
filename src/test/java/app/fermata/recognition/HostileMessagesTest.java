package app.fermata.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Messages nobody sends with good intentions.
class HostileMessagesTest {

    private static final Recognition RECOGNITION = new Recognition();

    @Test
    void partsInPartsAreReadOnlySoDeep() {
        var raw = new StringBuilder("From: a@b.example\nSubject: Out of office\n");
        for (int i = 0; i < 5_000; i++)
            raw.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        raw.append("\nI am out of the office.\n");

        assertThat(Raw.parse(raw.toString()).text()).isEmpty();
    }

    @Test
    void manyPartsAreReadOnlySoMany() {
        String raw = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nword\n".repeat(100_000);

        assertThat(Raw.parse(raw)
                        .fullText()
                        .lines()
                        .filter(line -> line.equals("word"))
                        .count())
                .isBetween(1L, 201L);
    }

    @Test
    void onlyTheFirstMegabytesAreRead() throws IOException {
        byte[] raw = new byte[40 << 20];
        Arrays.fill(raw, (byte) 'x');
        byte[] head = "Subject: Out of office\n\nI am away until 14 August.\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, raw, 0, head.length);
        var stream = new ByteArrayInputStream(raw);

        var message = MessageParser.parse(stream, Raw.RECEIVED);

        assertThat(message.subject()).isEqualTo("Out of office");
        assertThat(message.fullText()).hasSizeLessThanOrEqualTo(100_000).startsWith("I am away until 14 August.");
        assertThat(stream.available()).isEqualTo(raw.length - MessageParser.MOST_BYTES);
    }

    @Test
    void megabyteOfHeadersIsCut() {
        var raw = "X-Long: " + "a b ".repeat(250_000) + "\nSubject: " + "=?utf-8?q?x?= ".repeat(50_000) + "\n\nHello\n";

        var message = Raw.parse(raw);

        assertThat(message.headers().first("X-Long")).hasSizeLessThanOrEqualTo(4_000);
        assertThat(message.text()).isEqualTo("Hello");
    }

    @Test
    void unknownCharsetIsGuessed() {
        var message = Raw.parse(
                "Subject: =?x-klingon?q?Abwesenheit_=C3=BC?=\nContent-Type: text/plain; charset=\"ansi_x3.110-1983\"\n\nbüro\n");

        assertThat(message.subject()).isEqualTo("Abwesenheit ü");
        assertThat(message.text()).isEqualTo("büro");
    }

    @Test
    void brokenUtf8IsLatin() {
        byte[] raw = "Content-Type: text/plain; charset=utf-8\n\nB\u00fcro\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(MessageParser.parse(raw, Raw.RECEIVED).text()).isEqualTo("Büro");
    }

    @Test
    void impossibleDatesAreTheDayReceived() {
        assertThat(Raw.parse("Date: Mon, 1 Jan 30000 10:00:00 +0000\n\nx").date())
                .isEqualTo(Raw.RECEIVED);
        assertThat(Raw.parse("Date: Mon, 99 Foo 2026 99:99:99 +9999\n\nx").date())
                .isEqualTo(Raw.RECEIVED);
    }

    @Test
    void yearsFarAwayAreNoReturn() {
        var message =
                Raw.message("Subject: Out of office", "I am away until 14 August 30000 or 99/99/9999 or 2099-12-31.");

        assertThat(new Reading(message).returnDate()).isEqualTo(new ReturnDate.Unknown());
    }

    @Test
    void tornBase64AndQuotedPrintableAreReadAsFarAsTheyGo() {
        assertThat(Raw.parse("Content-Transfer-Encoding: base64\n\nSGVsbG8gd29ybGQ!!\n")
                        .text())
                .startsWith("Hello wor");
        assertThat(Raw.parse("Content-Transfer-Encoding: quoted-printable\n\nB=FCro =ZZ = \nx=\n")
                        .text())
                .startsWith("Büro =ZZ");
    }

    @Test
    void deepHtmlIsRead() {
        var message = Raw.parse(
                "Content-Type: text/html\n\n" + "<div>".repeat(20_000) + "I am away" + "</div>".repeat(20_000));

        assertThat(message.text()).contains("I am away");
    }

    @Test
    void lineOfBlanksAndBracketsIsHarmless() {
        String blanks = " ".repeat(30_000) + "(".repeat(30_000) + "1 ".repeat(20_000) + "until ".repeat(5_000);
        var message = Raw.message("Subject: Automatic reply: " + "[x] ".repeat(400), blanks);

        assertThat(RECOGNITION.recognise(message)).isNotNull();
    }

    @Test
    void thousandsOfDatesAreReadOnlySoMany() {
        var mentions = Mentions.in(
                "1/2. 3/4. monday. ".repeat(900),
                new CalendarReading(Raw.RECEIVED.toLocalDate(), CalendarReading.Order.DAY_FIRST),
                List.of(Language.DE));

        assertThat(mentions).hasSize(200);
    }

    @Test
    void emptyMessageIsNoAbsence() {
        assertThat(RECOGNITION.recognise(MessageParser.parse(new byte[0], Raw.RECEIVED)))
                .isNotInstanceOf(Verdict.OutOfOffice.class);
    }
}
