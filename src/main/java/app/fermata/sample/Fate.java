package app.fermata.sample;

import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.StepPlan;
import java.time.Duration;
import java.util.Random;

/// What a contact does once a certain step has reached it, if it gets that far.
///
/// @param afterStep position of the step, from 1
/// @param later how long after it
record Fate(Kind kind, int afterStep, Duration later) {

    enum Kind {
        NOTHING,
        ANSWERS,
        ASKS_OUT,
        IS_BLACKLISTED,
        BOUNCES,
        IS_AWAY
    }

    static final Fate NOTHING = new Fate(Kind.NOTHING, 0, Duration.ZERO);

    /// One in five or six answers, few bounce, fewer still mind.
    static Fate draw(Random random, SequencePlan plan) {
        var mails = plan.steps().stream()
                .filter(step -> !step.kind().isTask())
                .mapToInt(StepPlan::position)
                .toArray();
        var anyMail = mails[random.nextInt(mails.length)];
        var soon = Duration.ofSeconds(30 + random.nextInt(90));
        var oneDay = Duration.ofMinutes(20 + random.nextInt(3000));
        int share = random.nextInt(1000);
        if (share < 170) return new Fate(Kind.ANSWERS, anyMail, oneDay);
        if (share < 190) return new Fate(Kind.ASKS_OUT, anyMail, oneDay);
        if (share < 205) return new Fate(Kind.IS_BLACKLISTED, anyMail, oneDay);
        if (share < 230) return new Fate(Kind.BOUNCES, mails[0], soon);
        if (share < 320) return new Fate(Kind.IS_AWAY, anyMail, soon);
        return NOTHING;
    }
}
