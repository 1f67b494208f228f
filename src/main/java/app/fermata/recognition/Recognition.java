package app.fermata.recognition;

import java.util.List;

/// What an incoming message is: one cascade of steps, and the first that decides, decides (spec: mail, *In*).
///
/// Whose answer it is comes before, and is not asked here. A message always gets the same verdict. Safe for use by
/// several threads.
public final class Recognition {

    private final List<Step> steps;
    private final Step last;

    /// Reads the weights that come with the program, which takes some milliseconds: one instance serves all messages.
    public Recognition() {
        this(Classifier.shipped());
    }

    Recognition(Classifier classifier) {
        this.steps = List.of(new Bounces(), new Notifications(), new ListMails(), new AutomaticReplies(classifier));
        this.last = new Correspondence(classifier);
    }

    /// The verdict on a message with its evidence.
    public Verdict recognise(IncomingMessage message) {
        var reading = new Reading(message);
        for (var step : steps) {
            var verdict = step.decide(reading);
            if (verdict.isPresent()) return verdict.get();
        }
        return last.decide(reading).orElseThrow();
    }
}
