package app.fermata.recognition;

import app.fermata.recognition.Classifier.Label;
import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Rules.Kind;
import app.fermata.recognition.Verdict.Human;
import app.fermata.recognition.Verdict.OutOfOffice;
import app.fermata.recognition.Verdict.Unsure;
import java.util.List;
import java.util.Optional;

/// What is left: nothing says that a machine wrote it. Most is by people; an absence must be beyond doubt, since a
/// person's "yes" filed as one is the one expensive mistake.
final class Correspondence implements Step {

    private static final double HUMAN = 0.5;
    private static final double PLAIN = 0.25;
    private static final double BEYOND_DOUBT = 0.9;
    private static final double LIKELY = 0.8;
    private static final int LONGEST_NOTICE = 1_000;

    private final Classifier classifier;

    Correspondence(Classifier classifier) {
        this.classifier = classifier;
    }

    @Override
    public Optional<Verdict> decide(Reading reading) {
        var likely = classifier.likelihoods(reading);
        double human = likely.getOrDefault(Label.HUMAN, 0.0);
        double away = likely.getOrDefault(Label.OUT_OF_OFFICE, 0.0);
        double other = likely.getOrDefault(Label.OTHER_AUTOMATIC, 0.0);
        var message = reading.message();
        // A machine does not quote, and does not ask.
        boolean persons = message.quotesAnother()
                || reading.says(Kind.PAST_ABSENCE)
                || (reading.says(Kind.TALK) && reading.text().indexOf('?') >= 0);
        // Where no rule finds a machine's phrase, a likelihood alone makes no machine.
        boolean plain = human >= likely.getOrDefault(Label.BOUNCE, 0.0)
                && !reading.says(Kind.BOUNCE)
                && !reading.says(Kind.ABSENCE)
                && AutomaticReplies.other(reading) == null;
        if (human >= HUMAN || persons || (plain && human >= PLAIN))
            return Optional.of(new Human(evidence(reading, Label.HUMAN, human)));
        var absence = reading.sentence(Kind.ABSENCE);
        boolean own = absence.isPresent() && !reading.says(Kind.TALK) && !reading.says(Kind.OTHERS_ABSENCE);
        if (away >= BEYOND_DOUBT && own) {
            var words = new Clue.Weighty(classifier.words(reading, Label.OUT_OF_OFFICE));
            return Optional.of(
                    new OutOfOffice(reading.returnDate(), new Evidence(List.of(absence.orElseThrow(), words), away)));
        }
        var reason = AutomaticReplies.other(reading);
        if (other >= LIKELY
                && reason != null
                && absence.isEmpty()
                && reading.text().length() < LONGEST_NOTICE) {
            return Optional.of(AutomaticReplies.automatic(reading, reason, List.of(), other));
        }
        // A mail server that writes like nobody we know: shown, not guessed.
        var likeliest = away > other ? Label.OUT_OF_OFFICE : Label.OTHER_AUTOMATIC;
        return Optional.of(new Unsure(evidence(reading, likeliest, Math.max(away, other))));
    }

    private Evidence evidence(Reading reading, Label label, double score) {
        return new Evidence(List.of(new Clue.Weighty(classifier.words(reading, label))), score);
    }
}
