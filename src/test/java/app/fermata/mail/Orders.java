package app.fermata.mail;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.delivery.Composer.Earlier;
import app.fermata.delivery.Composer.Order;
import app.fermata.delivery.OutgoingMessage;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepPlan;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// An ordinary order, and the ways the tests differ from it; and the letter it became, read back.
record Orders(Sender sender, ContactCard to, StepPlan step, List<Earlier> thread) {

    static final String MESSAGE_ID = "<fermata.17.3@rep.example>";
    static final Instant DATE = Instant.parse("2026-03-05T15:02:07.123Z");

    static Orders ordinary() {
        return new Orders(
                new Sender(
                        1,
                        "Robin Hale",
                        "me@rep.example",
                        "Robin Hale\nRep Ltd",
                        new Quota(50, 400, Duration.ofSeconds(60))),
                contact("Ada", "Lovelace", "ada@analytical.example"),
                step(
                        "Hello {{ contact.first_name }}",
                        "Dear {{ contact.name }},\n\nmay I?\n\n{{ sender.signature }}",
                        false),
                List.of());
    }

    Orders to(String firstName, String lastName) {
        return new Orders(sender, contact(firstName, lastName, to.email()), step, thread);
    }

    Orders toAddress(String address) {
        return new Orders(sender, contact(to.firstName(), to.lastName(), address), step, thread);
    }

    Orders from(String name, String address) {
        return new Orders(new Sender(1, name, address, sender.signature(), sender.quota()), to, step, thread);
    }

    Orders subject(String subject) {
        return new Orders(sender, to, step(subject, step.body(), step.inThread()), thread);
    }

    Orders body(String body) {
        return new Orders(sender, to, step(step.subject(), body, step.inThread()), thread);
    }

    Orders inThread(Earlier... earlier) {
        return new Orders(sender, to, step(step.subject(), step.body(), true), List.of(earlier));
    }

    Order order() {
        return new Order(MESSAGE_ID, sender, to, step, thread, DATE);
    }

    OutgoingMessage composed() throws Exception {
        return new LiquidComposer().compose(order());
    }

    MimeMessage readBack() throws Exception {
        return readBack(composed());
    }

    static MimeMessage readBack(OutgoingMessage message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message.mime()));
    }

    static String part(MimeMessage message, int index) throws MessagingException, IOException {
        return ((String) ((MimeMultipart) message.getContent())
                        .getBodyPart(index)
                        .getContent())
                .replace("\r\n", "\n");
    }

    private static ContactCard contact(String firstName, String lastName, String email) {
        return new ContactCard(
                7,
                firstName,
                lastName,
                email,
                "Analytical Engines",
                "Countess",
                "",
                ContactStatus.NEW,
                DATE,
                null,
                "",
                "",
                Map.of());
    }

    private static StepPlan step(String subject, String body, boolean inThread) {
        return new StepPlan(11, 2, StepKind.AUTOMATIC_EMAIL, "One question", 5, null, subject, body, inThread);
    }
}
