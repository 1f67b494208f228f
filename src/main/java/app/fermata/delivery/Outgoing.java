package app.fermata.delivery;

import app.fermata.contact.ContactCards;
import app.fermata.contact.Contacts_;
import app.fermata.delivery.Mailer.RefusedException;
import app.fermata.delivery.Mailer.UnavailableException;
import app.fermata.sequence.EnrollmentAlarms;
import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.Progressing;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequencePlans;
import app.fermata.sequence.StepPlan;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One message from claim to record, with no transaction open while it is handed over (`spec/mail.md`, Never twice).
///
/// The row, the bytes and the Message-ID are committed before anything leaves. What is found in flight at a start is
/// looked for on the other side and never sent again on a guess.
final class Outgoing {

    private static final Logger log = LoggerFactory.getLogger(Outgoing.class);

    /// How long a problem and a server's reply may be in the store.
    static final int PROBLEM = 500;

    private static final int REPLY = 1_000;

    /// A message that is committed as in flight.
    record Claimed(long deliveryId, long enrollmentId, long stepId, long sequenceId, OutgoingMessage message) {}

    private final Workspace workspace;
    private final Composer composer;
    private final Mailer mailer;

    Outgoing(Workspace workspace, Composer composer, Mailer mailer) {
        this.workspace = workspace;
        this.composer = composer;
        this.mailer = mailer;
    }

    /// Writes the message of a claimed step down, in the claiming transaction.
    ///
    /// @return empty when this step was written for this contact before: it is not sent twice
    Optional<Claimed> write(
            StatelessSession session, SequencePlan plan, StepPlan step, EnrollmentAlarms.Due due, Instant now)
            throws Composer.UncomposableException {
        var rows = new DeliveryLog_(session);
        var before = rows.find(due.enrollmentId(), step.id()).orElse(null);
        if (before != null) {
            // In flight and never traced: the claim stands, so that it stays "leaving" and is not sent again.
            if (before.status == DeliveryStatus.IN_FLIGHT) return Optional.empty();
            log.warn("Step {} of enrollment {} was sent before and is passed over", step.id(), due.enrollmentId());
            var at = before.sentAt == null ? before.claimedAt : before.sentAt;
            Progressing.messageLeft(session, plan, due.enrollmentId(), step.id(), at, now);
            return Optional.empty();
        }
        var delivery = new Delivery();
        delivery.enrollmentId = due.enrollmentId();
        delivery.stepId = step.id();
        delivery.mailboxId = plan.sender().mailboxId();
        delivery.batchId = due.spread() ? due.batchId() : null;
        delivery.claimedAt = now;
        var contact = ContactCards.one(session, due.contactId()).orElseThrow();
        var thread = rows.thread(due.enrollmentId()).stream()
                .map(earlier -> new Composer.Earlier(earlier.messageId(), earlier.subject()))
                .toList();
        var messageId = messageId(due.enrollmentId(), step.id(), plan.sender().address());
        var message = composer.compose(new Composer.Order(messageId, plan.sender(), contact, step, thread, now));
        delivery.messageId = message.messageId();
        delivery.subject = message.subject();
        delivery.mime = message.mime();
        rows.add(delivery);
        long id = Objects.requireNonNull(delivery.id);
        return Optional.of(new Claimed(id, due.enrollmentId(), step.id(), plan.id(), message));
    }

    // Unique, since a delivery is unique for the two; the same however often it is made.
    private static String messageId(long enrollmentId, long stepId, String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return "<fermata." + EnrollmentId.sequenceOf(enrollmentId) + "." + EnrollmentId.contactOf(enrollmentId) + "."
                + stepId + "@" + domain + ">";
    }

    /// Hands a claimed message over and records what came of it.
    ///
    /// @param retryAt when to try again if nothing can be handed over now
    Tick handOver(Claimed claimed, Instant now, Instant retryAt) {
        try {
            var reply = mailer.send(claimed.message());
            recordSent(claimed, reply, now, now);
            return new Tick(0, 1, 0, 0, 0, false);
        } catch (RefusedException refused) {
            recordRefused(claimed, refused, now);
            return new Tick(0, 0, 0, 1, 0, false);
        } catch (UnavailableException unavailable) {
            log.warn("Mail cannot be handed over now; it waits until {}", retryAt, unavailable);
            workspace.write(session -> withdraw(session, claimed.deliveryId(), claimed.enrollmentId(), retryAt));
            return new Tick(0, 0, 1, 0, 0, true);
        }
    }

    private void recordSent(Claimed claimed, String reply, Instant at, Instant now) {
        workspace.write(session -> {
            if (new DeliveryLog_(session).sent(claimed.deliveryId(), at, cut(reply, REPLY)) == 0) return 0;
            new Contacts_(session).contacted(EnrollmentId.contactOf(claimed.enrollmentId()), at);
            var plan = SequencePlans.one(session, claimed.sequenceId());
            Progressing.messageLeft(session, plan, claimed.enrollmentId(), claimed.stepId(), at, now);
            return 1;
        });
    }

    private void recordRefused(Claimed claimed, RefusedException refused, Instant now) {
        workspace.write(session -> {
            new DeliveryLog_(session).refused(claimed.deliveryId(), inShort(refused, REPLY));
            return new EnrollmentAlarms_(session).bounce(claimed.enrollmentId(), inShort(refused, PROBLEM), now);
        });
    }

    /// The text of a failure, cut to what the store holds.
    static String inShort(Exception failure, int length) {
        return cut(String.valueOf(failure.getMessage()), length);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static int withdraw(StatelessSession session, long deliveryId, long enrollmentId, Instant retryAt) {
        new DeliveryLog_(session).withdraw(deliveryId);
        return new EnrollmentAlarms_(session).tryAgainAt(enrollmentId, retryAt);
    }

    /// Settles what was in flight when the program last ended. What cannot be settled keeps nothing else from it.
    void recover(Instant now) {
        for (var delivery : workspace.read(session -> new DeliveryLog_(session).inFlight())) {
            try {
                settle(delivery, now);
            } catch (RuntimeException failure) {
                log.error("What became of {} could not be settled", delivery.messageId, failure);
            }
        }
    }

    private void settle(Delivery delivery, Instant now) {
        long id = Objects.requireNonNull(delivery.id);
        long enrollmentId = delivery.enrollmentId;
        switch (mailer.trace(delivery.messageId)) {
            case ARRIVED -> {
                var message = new OutgoingMessage(delivery.messageId, delivery.subject, delivery.mime);
                var sequenceId = EnrollmentId.sequenceOf(enrollmentId);
                var claimed = new Claimed(id, enrollmentId, delivery.stepId, sequenceId, message);
                recordSent(claimed, "found after a restart", delivery.claimedAt, now);
            }
            case NOT_ARRIVED -> workspace.write(session -> withdraw(session, id, enrollmentId, now));
            case UNKNOWN -> log.warn("Nobody knows whether {} arrived; it is not sent again", delivery.messageId);
        }
    }
}
