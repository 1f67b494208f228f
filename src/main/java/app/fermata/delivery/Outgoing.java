package app.fermata.delivery;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
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
    record Claimed(
            long deliveryId,
            long enrollmentId,
            long stepId,
            long sequenceId,
            OutgoingMessage message,
            Instant claimedAt) {

        static Claimed of(Delivery delivery) {
            return new Claimed(
                    Objects.requireNonNull(delivery.id),
                    delivery.enrollmentId,
                    delivery.stepId,
                    EnrollmentId.sequenceOf(delivery.enrollmentId),
                    new OutgoingMessage(delivery.messageId, delivery.subject, delivery.mime),
                    delivery.claimedAt);
        }

        long contactId() {
            return EnrollmentId.contactOf(enrollmentId);
        }
    }

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
        return Optional.of(Claimed.of(delivery));
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
            withdraw(claimed, retryAt);
            return new Tick(0, 0, 1, 0, 0, true);
        } catch (RuntimeException unexpected) {
            log.error("{} was cut off on its way", claimed.message().messageId(), unexpected);
            return settle(claimed, now, retryAt);
        }
    }

    private void recordSent(Claimed claimed, String reply, Instant at, Instant now) {
        workspace.write(session -> {
            if (new DeliveryLog_(session).sent(claimed.deliveryId(), at, cut(reply, REPLY)) == 0) return 0;
            new Contacts_(session).contacted(claimed.contactId(), at);
            var plan = SequencePlans.one(session, claimed.sequenceId());
            var title = title(plan, claimed);
            ActivityLog.note(session, ActivityKind.EMAIL_SENT, plan.id(), title, at, claimed.contactId());
            Progressing.messageLeft(session, plan, claimed.enrollmentId(), claimed.stepId(), at, now);
            return 1;
        });
    }

    private void recordRefused(Claimed claimed, RefusedException refused, Instant now) {
        workspace.write(session -> {
            new DeliveryLog_(session).refused(claimed.deliveryId(), inShort(refused, REPLY));
            var problem = inShort(refused, PROBLEM);
            int bounced = new EnrollmentAlarms_(session).bounce(claimed.enrollmentId(), problem, now);
            if (bounced == 1) {
                long sequenceId = claimed.sequenceId();
                ActivityLog.note(session, ActivityKind.BOUNCED, sequenceId, problem, now, claimed.contactId());
            }
            return bounced;
        });
    }

    // A step that has been deleted meanwhile is known by what was sent.
    private static String title(SequencePlan plan, Claimed claimed) {
        return plan.steps().stream()
                .filter(step -> step.id() == claimed.stepId())
                .map(StepPlan::title)
                .findFirst()
                .orElse(claimed.message().subject());
    }

    /// The text of a failure, cut to what the store holds.
    static String inShort(Exception failure, int length) {
        return cut(String.valueOf(failure.getMessage()), length);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private void withdraw(Claimed claimed, Instant retryAt) {
        workspace.write(session -> {
            new DeliveryLog_(session).withdraw(claimed.deliveryId());
            return new EnrollmentAlarms_(session).tryAgainAt(claimed.enrollmentId(), retryAt);
        });
    }

    /// Settles what was in flight when the program last ended. What cannot be settled keeps nothing else from it.
    ///
    /// @return whether everything is settled, or is known to nobody; otherwise it is to be tried again
    boolean recover(Instant now) {
        boolean settled = true;
        for (var delivery : workspace.read(session -> new DeliveryLog_(session).inFlight())) {
            try {
                settle(Claimed.of(delivery), now, now);
            } catch (RuntimeException failure) {
                log.error("What became of {} could not be settled", delivery.messageId, failure);
                settled = false;
            }
        }
        return settled;
    }

    /// Finds out what became of a message whose sending was cut off: it is sent again only where it has not arrived.
    private Tick settle(Claimed claimed, Instant now, Instant retryAt) {
        return switch (mailer.trace(claimed.message().messageId())) {
            case ARRIVED -> {
                recordSent(claimed, "found after it was cut off", claimed.claimedAt(), now);
                yield new Tick(0, 1, 0, 0, 0, false);
            }
            case NOT_ARRIVED -> {
                withdraw(claimed, retryAt);
                yield new Tick(0, 0, 1, 0, 0, false);
            }
            case UNKNOWN -> {
                log.warn(
                        "Nobody knows whether {} arrived; it is not sent again",
                        claimed.message().messageId());
                yield Tick.NOTHING;
            }
        };
    }
}
