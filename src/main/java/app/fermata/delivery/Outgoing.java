package app.fermata.delivery;

import app.fermata.contact.Contacts_;
import app.fermata.delivery.Mailer.RefusedException;
import app.fermata.delivery.Mailer.UnavailableException;
import app.fermata.sequence.EnrollmentAlarms;
import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.Progressing;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequencePlans;
import app.fermata.sequence.SequenceState;
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
        if (rows.find(due.enrollmentId(), step.id()) != null) {
            log.warn("Step {} of enrollment {} was sent before and is passed over", step.id(), due.enrollmentId());
            Progressing.stepPerformed(session, plan, due.enrollmentId(), step.id(), now, now);
            return Optional.empty();
        }
        var delivery = new Delivery();
        delivery.enrollmentId = due.enrollmentId();
        delivery.stepId = step.id();
        delivery.mailboxId = plan.sender().mailboxId();
        delivery.batchId = due.spread() ? due.batchId() : null;
        delivery.claimedAt = now;
        var contact = new Contacts_(session).card(due.contactId()).orElseThrow();
        var thread = rows.thread(due.enrollmentId()).stream()
                .map(earlier -> new Composer.Earlier(earlier.messageId(), earlier.subject()))
                .toList();
        var messageId = messageId(due.enrollmentId(), step.id(), plan.sender().address());
        var message = composer.compose(
                new Composer.Order(messageId, plan.sender(), contact, step, thread, now));
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
            recordSent(claimed, reply, now);
            return new Tick(0, 1, 0, 0, 0, false);
        } catch (RefusedException refused) {
            recordRefused(claimed, String.valueOf(refused.getMessage()));
            return new Tick(0, 0, 0, 1, 0, false);
        } catch (UnavailableException unavailable) {
            log.warn("Mail cannot be handed over now; it waits until {}", retryAt, unavailable);
            workspace.write(session -> withdraw(session, claimed.deliveryId(), claimed.enrollmentId(), retryAt));
            return new Tick(0, 0, 1, 0, 0, true);
        }
    }

    private void recordSent(Claimed claimed, String reply, Instant at) {
        workspace.write(session -> {
            if (new DeliveryLog_(session).sent(claimed.deliveryId(), at, reply) == 0) return 0;
            new Contacts_(session).contacted(EnrollmentId.contactOf(claimed.enrollmentId()), at);
            var plan = SequencePlans.one(session, claimed.sequenceId());
            Progressing.stepPerformed(session, plan, claimed.enrollmentId(), claimed.stepId(), at, at);
            return 1;
        });
    }

    private void recordRefused(Claimed claimed, String reply) {
        workspace.write(session -> {
            new DeliveryLog_(session).refused(claimed.deliveryId(), reply);
            return new EnrollmentAlarms_(session).fail(claimed.enrollmentId(), SequenceState.BOUNCED, reply);
        });
    }

    private static int withdraw(StatelessSession session, long deliveryId, long enrollmentId, Instant retryAt) {
        new DeliveryLog_(session).withdraw(deliveryId);
        return new EnrollmentAlarms_(session).tryAgainAt(enrollmentId, retryAt);
    }

    /// Settles what was in flight when the program last ended.
    void recover(Instant now) {
        for (var delivery : workspace.read(session -> new DeliveryLog_(session).inFlight())) {
            long id = Objects.requireNonNull(delivery.id);
            var message = new OutgoingMessage(delivery.messageId, delivery.subject, delivery.mime);
            var sequenceId = EnrollmentId.sequenceOf(delivery.enrollmentId);
            var claimed = new Claimed(id, delivery.enrollmentId, delivery.stepId, sequenceId, message);
            switch (mailer.trace(delivery.messageId)) {
                case ARRIVED -> recordSent(claimed, "found after a restart", delivery.claimedAt);
                case NOT_ARRIVED ->
                    workspace.write(session -> withdraw(session, id, delivery.enrollmentId, now));
                case UNKNOWN -> log.warn("Nobody knows whether {} arrived; it is not sent again", delivery.messageId);
            }
        }
    }
}
