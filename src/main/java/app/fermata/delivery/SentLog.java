package app.fermata.delivery;

import app.fermata.sequence.Correspondence;
import app.fermata.sequence.Departures;
import app.fermata.sequence.MessageFates;
import app.fermata.sequence.SentMail;
import app.fermata.sequence.StepDates;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;

/// What has left, for those who plan and show: reads the stored messages.
public final class SentLog implements SentMail, StepDates, Correspondence, MessageFates {

    @Override
    public long[] sentSince(StatelessSession session, long mailboxId, Instant since) {
        return Departures.millis(new DeliveryLog_(session).sentSince(mailboxId, since));
    }

    @Override
    public Map<Long, Instant> sent(StatelessSession session, long enrollmentId) {
        var sent = new HashMap<Long, Instant>();
        for (var row : new DeliveryLog_(session).sentOf(enrollmentId)) sent.put(row.stepId(), row.sentAt());
        return sent;
    }

    @Override
    public List<Letter> letters(StatelessSession session, long enrollmentId) {
        return new DeliveryLog_(session)
                .lettersOf(enrollmentId).stream()
                        .map(row -> new Letter(row.stepId(), row.subject(), row.sentAt()))
                        .toList();
    }

    @Override
    public Fate of(StatelessSession session, long enrollmentId, long stepId) {
        var delivery = new DeliveryLog_(session).find(enrollmentId, stepId).orElse(null);
        if (delivery == null) return new Fate.NotSent();
        return switch (delivery.status) {
            case IN_FLIGHT -> new Fate.OnItsWay();
            case SENT -> new Fate.Sent(delivery.sentAt == null ? delivery.claimedAt : delivery.sentAt);
            case REFUSED ->
                new Fate.Refused(Outgoing.cut(Objects.toString(delivery.serverReply, ""), Outgoing.PROBLEM));
        };
    }
}
