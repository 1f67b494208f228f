package app.fermata.sample;

import app.fermata.sequence.Departures;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.Planned;
import app.fermata.sequence.Planning;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepPlan;
import app.fermata.sequence.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Where the stories of the sample are played: every step planned by [Planning] and made when its time comes, every
/// mail
/// within the quotas, every contact meeting its [Fate].
final class Stage {

    // Older absences are over and unpaused; they would only stand around as paused.
    private static final Duration ABSENCES_KEPT = Duration.ofDays(16);
    private static final Duration TASKS_FORGOTTEN = Duration.ofDays(4);

    private final Agenda agenda;
    private final Random random;
    private final Departures mailbox;
    private final Instant end;
    private final List<Story> stories = new ArrayList<>();

    /// @param end where the play stops
    Stage(Agenda agenda, Random random, Departures mailbox, Instant end) {
        this.agenda = agenda;
        this.random = random;
        this.mailbox = mailbox;
        this.end = end;
    }

    List<Story> stories() {
        return stories;
    }

    /// Begins a story: its contact is in the sequence now.
    ///
    /// @param start the day chosen for the first step; null for at once
    void enter(Story story, @Nullable LocalDate start) {
        stories.add(story);
        var first = story.plan().steps().getFirst();
        plan(
                story,
                first,
                Planning.firstStep(
                        story.schedule(),
                        story.intake.addedAt(),
                        start,
                        first.intervalDays(),
                        first.slot(),
                        Planning.seed(story.id(), first.id())),
                story.intake.addedAt());
    }

    private void planNext(Story story, Instant done) {
        var step = story.step().orElse(null);
        if (step == null) {
            waitForAnswer(story, done);
            return;
        }
        var seed = Planning.seed(story.id(), step.id());
        plan(
                story,
                step,
                Planning.nextStep(story.schedule(), done, step.intervalDays(), step.slot(), seed, done),
                done);
    }

    private void waitForAnswer(Story story, Instant done) {
        story.become(SequenceState.STOPPED);
        story.spread = false;
        story.next = null;
        var until = done.plus(Duration.ofDays(story.plan().waitDays()));
        story.waitsUntil = until;
        agenda.at(until, () -> story.end(SequenceState.UNRESPONSIVE, until, null));
    }

    private void plan(Story story, StepPlan step, Planned planned, Instant now) {
        var time = story.times.get(step.position());
        var at = time == null
                ? planned.at()
                : story.schedule().at(story.schedule().dateOf(planned.at()), time.toSecondOfDay() / 60);
        story.next = new Planned(at, planned.why());
        if (step.kind().isTask()) {
            giveTask(story, step, at, now);
        } else if (time == null) {
            agenda.at(at, () -> due(story, step));
        } else {
            mailbox.take(at);
            agenda.at(at, () -> leave(story, step, at));
        }
    }

    private void giveTask(Story story, StepPlan step, Instant planned, Instant now) {
        story.chores.add(new Story.Chore(step, now, null));
        var forgotten = planned.isAfter(end.minus(TASKS_FORGOTTEN)) && random.nextInt(8) == 0;
        if (forgotten && story.person.pioneer() == null) return;
        var done = planned.plusSeconds(180L + random.nextInt(4000));
        agenda.at(done, () -> {
            if (!story.waitsFor(step.position())) return;
            story.chores.set(story.chores.size() - 1, new Story.Chore(step, now, done));
            performed(story, done);
        });
    }

    // The quotas may have it wait; then it is planned for that moment, and says why.
    private void due(Story story, StepPlan step) {
        if (!story.waitsFor(step.position()) || story.next == null) return;
        if (Letter.misses(step, story.person)) {
            var at = story.next.at();
            story.end(SequenceState.ERROR, at, "“" + step.title() + "” needs contact.company, which is not known.");
            return;
        }
        var place = place(story, story.next);
        story.next = place;
        if (place.at().isAfter(end)) return;
        agenda.at(place.at(), () -> leave(story, step, place.at()));
    }

    private Planned place(Story story, Planned planned) {
        var at = planned.at();
        var pushedBy = Departures.Limit.NONE;
        var batch = story.intake.departures();
        if (batch != null) {
            var inBatch = batch.place(at, story.schedule());
            at = inBatch.at();
            pushedBy = inBatch.pushedBy();
        }
        var inMailbox = mailbox.place(at, story.schedule());
        if (inMailbox.pushedBy() != Departures.Limit.NONE) pushedBy = inMailbox.pushedBy();
        var why = pushedBy == Departures.Limit.NONE ? planned.why() : new Why.Pushed(pushedBy, planned.why());
        return new Planned(inMailbox.at(), why);
    }

    private void leave(Story story, StepPlan step, Instant at) {
        if (!story.waitsFor(step.position())) return;
        var sent = at.plusSeconds(1);
        var answers = step.inThread() && !story.letters.isEmpty() ? story.letters.getLast() : null;
        var messageId = "<" + Long.toHexString(story.id()) + "." + step.id() + "@rep.example>";
        story.letters.add(new Letter(story.person, step, story.plan().sender(), at, sent, messageId, answers));
        performed(story, sent);
    }

    private void performed(Story story, Instant at) {
        if (story.state == SequenceState.ADDED) story.become(SequenceState.ACTIVE);
        story.doneAt = at;
        var done = story.position++;
        if (story.fate.afterStep() == done) {
            var then = at.plus(story.fate.later());
            agenda.at(then, () -> meetFate(story, then));
        }
        planNext(story, at);
    }

    private void meetFate(Story story, Instant at) {
        switch (story.fate.kind()) {
            case NOTHING -> {}
            case ANSWERS -> story.end(SequenceState.REPLIED, at, null);
            case ASKS_OUT -> story.end(SequenceState.UNSUBSCRIBED, at, null);
            case IS_BLACKLISTED -> story.end(SequenceState.BLACKLISTED, at, null);
            case BOUNCES -> bounce(story, at);
            case IS_AWAY -> {
                var back = story.schedule()
                        .allowedOnOrAfter(story.schedule().dateOf(at).plusDays(2L + random.nextInt(17)));
                if (at.isAfter(end.minus(ABSENCES_KEPT))) away(story, back, at);
            }
        }
    }

    void bounce(Story story, Instant at) {
        story.end(SequenceState.BOUNCED, at, "550 5.1.1 <" + story.person.card().email() + ">: no such user");
    }

    /// An automatic answer to the last mail of a story pauses its contact wherever it is engaged.
    void away(Story answered, LocalDate back, Instant at) {
        var absence = Absence.of(answered.person.culture());
        var origin = absence.subject(answered.letters.getLast().subject());
        var evidence = absence.sentence(back, answered.schedule());
        for (var story : stories) {
            if (story.person.id() != answered.person.id() || !story.state.isPausable()) continue;
            story.pause(new Story.Stop(story.plan(), PauseReason.OUT_OF_OFFICE, origin, evidence, back, at, null));
        }
    }
}
