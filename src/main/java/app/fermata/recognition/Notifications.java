package app.fermata.recognition;

import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Rules.Kind;
import app.fermata.recognition.Verdict.OtherAutomatic;
import java.util.Optional;

/// Receipts for reading (RFC 8098), complaints (RFC 5965), and machines that ask for a proof of being human.
final class Notifications implements Step {

    @Override
    public Optional<Verdict> decide(Reading reading) {
        String type = reading.message().report().map(ServerReport::type).orElse("");
        if (type.equalsIgnoreCase("disposition-notification")) return automatic(reading, Verdict.Kind.READ_RECEIPT);
        if (type.equalsIgnoreCase("feedback-report")) return automatic(reading, Verdict.Kind.COMPLAINT);
        boolean byMachine = AutomaticHeaders.find(reading.headers()).isPresent() || reading.hasNullReturnPath();
        var challenge = reading.sentence(Kind.CHALLENGE);
        boolean asks = challenge.isPresent() && (byMachine || Rules.count(Kind.CHALLENGE, reading.text(), 3) > 2);
        return asks && !reading.says(Kind.ABSENCE)
                ? Optional.of(new OtherAutomatic(Verdict.Kind.CHALLENGE, Evidence.of(challenge.get())))
                : Optional.empty();
    }

    private static Optional<Verdict> automatic(Reading reading, Verdict.Kind kind) {
        var clue = new Clue.Header("Content-Type", reading.headers().first("content-type"));
        return Optional.of(new OtherAutomatic(kind, Evidence.of(clue)));
    }
}
