package app.fermata.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Verdict.Bounce;
import app.fermata.recognition.Verdict.Human;
import app.fermata.recognition.Verdict.ListMail;
import app.fermata.recognition.Verdict.OtherAutomatic;
import app.fermata.recognition.Verdict.OutOfOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The cascade, one whole message at a time.
class RecognitionTest {

    private static final Recognition RECOGNITION = new Recognition();

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, 550 5.1.1 user unknown, true",
        "failed, 5.2.2, 552 5.2.2 mailbox full, false",
        "failed, 4.4.7, 4.4.7 message expired, false",
        "delayed, 4.4.1, 421 try again later, false"
    })
    void reportIsABounce(String action, String status, String diagnostic, boolean lasting) {
        var message = Raw.parse(report(action, status, diagnostic));

        var bounce = (Bounce) RECOGNITION.recognise(message);

        assertThat(bounce.lasting()).isEqualTo(lasting);
        assertThat(bounce.address()).contains("jane@acme.example");
        assertThat(bounce.diagnostic()).contains(diagnostic);
        assertThat(message.report().orElseThrow().returnedMessageId()).isEqualTo("<ours@example.com>");
    }

    @Test
    void bounceWithoutReportIsTold() {
        var message = Raw.parse("""
                From: postmaster@mx.example
                Return-Path: <>
                Subject: Unzustellbar: Frage

                Ihre Nachricht an jane@acme.example konnte nicht zugestellt werden. 550 5.1.10 unbekannt
                """);

        var bounce = (Bounce) RECOGNITION.recognise(message);

        assertThat(bounce.lasting()).isTrue();
        assertThat(bounce.address()).contains("jane@acme.example");
    }

    @Test
    void receiptIsNoAbsence() {
        var message = Raw.parse("""
                From: jane@acme.example
                Subject: Read: Question
                Content-Type: multipart/report; report-type=disposition-notification; boundary=b

                --b

                Your message was displayed.
                --b--
                """);

        assertThat(((OtherAutomatic) RECOGNITION.recognise(message)).kind()).isEqualTo(Verdict.Kind.READ_RECEIPT);
    }

    @Test
    void newsletterIsListMail() {
        var message = Raw.message(
                "Subject: Out of office? Read this\nList-Unsubscribe: <mailto:out@news.example>",
                "Ten tips for August.");

        assertThat(RECOGNITION.recognise(message)).isInstanceOf(ListMail.class);
    }

    @Test
    void answerThroughASalesToolIsNoNewsletter() {
        var message = Raw.message(
                "Subject: Re: Quick question\nIn-Reply-To: <ours@example.com>\nList-Unsubscribe: <mailto:x@y.example>",
                "Yes, let's talk on Tuesday. Does 10 work?");

        assertThat(RECOGNITION.recognise(message)).isInstanceOf(Human.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am out of the office until 14 August.",
                "Ich bin bis einschließlich 14. August nicht im Büro.",
                "Je suis absente jusqu'au 14 août inclus.",
                "Estoy de vacaciones hasta el 14 de agosto.",
                "Sono in ferie fino al 14 agosto.",
                "Estou de férias até 14 de agosto.",
                "Ik ben afwezig t/m 14 augustus.",
                "Przebywam na urlopie do 14 sierpnia.",
                "Jag har semester till och med 14 augusti.",
                "Jeg holder ferie til og med den 14. august."
            })
    void absenceWithItsSentenceAndDay(String sentence) {
        var message = Raw.message("Subject: Re: x\nAuto-Submitted: auto-replied", "Hi,\n\n" + sentence + "\n\nAna");

        var verdict = (OutOfOffice) RECOGNITION.recognise(message);

        assertThat(ReturnDatesTest.written(verdict.returns())).isEqualTo("L 2026-08-14");
        var clue = (Clue.Sentence) verdict.evidence().clues().getFirst();
        assertThat(clue.sentence()).isEqualTo(sentence);
        assertThat(clue.span().of(message.text())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I no longer work at Acme. Please contact Bob.|LEFT_THE_COMPANY",
                "Ich bin nicht mehr bei Acme tätig.|LEFT_THE_COMPANY",
                "Jean Petit a quitté la société.|LEFT_THE_COMPANY",
                "My email address has changed, please use ana@new.example.|ADDRESS_CHANGED",
                "Dieses Postfach wird nicht mehr gelesen.|MAILBOX_CLOSED",
                "Ten adres nie jest już używany.|MAILBOX_CLOSED",
                "We have received your request, your ticket number is 4711.|ACKNOWLEDGEMENT",
                "Hemos recibido su mensaje y le responderemos a la mayor brevedad.|ACKNOWLEDGEMENT"
            })
    void otherAutomaticPausesNobody(String text, Verdict.Kind kind) {
        var message = Raw.message("Subject: Automatic reply: x\nAuto-Submitted: auto-replied", text);

        assertThat(((OtherAutomatic) RECOGNITION.recognise(message)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes.",
                "Yes please, send me more.",
                "I'm away next week, can we talk on 20 August?",
                "Sorry for the delay, I was out of the office. Your offer looks good.",
                "You should talk to Bob, who is on vacation until 20 August.",
                "Ich bin nächste Woche im Urlaub, passt Ihnen der 20. August?",
                "J'étais en congés la semaine dernière, pouvez-vous me renvoyer le devis ?",
                "Ja, gerne.",
                "Nej tack."
            })
    void personIsNeverAnAbsence(String text) {
        var message = Raw.message("Subject: Re: Quick question\nIn-Reply-To: <ours@example.com>", text);

        assertThat(RECOGNITION.recognise(message)).isNotInstanceOfAny(OutOfOffice.class, ListMail.class);
    }

    @Test
    void personWhoQuotesAnAbsenceIsAPerson() {
        var message = Raw.message(
                "Subject: Re: Automatic reply: Quick question",
                "Let me know when he is back.\n\nOn Mon, 3 Aug 2026, Bob wrote:\n> I am out of the office until 14 August.\n");

        assertThat(message.text()).doesNotContain("14 August");
        assertThat(RECOGNITION.recognise(message)).isInstanceOf(Human.class);
    }

    @Test
    void absencePassedOnByAListIsAnAbsence() {
        var message = Raw.message(
                "Subject: [club] Jane Doe is out of the office.\nList-Id: <club.example>",
                "I will be out of the office until 14 August.");

        assertThat(RECOGNITION.recognise(message)).isInstanceOf(OutOfOffice.class);
    }

    private static String report(String action, String status, String diagnostic) {
        return """
                From: MAILER-DAEMON@mx.example
                Return-Path: <>
                Auto-Submitted: auto-replied
                Subject: Undelivered Mail Returned to Sender
                Date: Wed, 5 Aug 2026 10:00:00 +0200
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I am sorry, your message could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; jane@acme.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; %s

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <ours@example.com>
                To: jane@acme.example

                --b--
                """.formatted(action, status, diagnostic);
    }
}
