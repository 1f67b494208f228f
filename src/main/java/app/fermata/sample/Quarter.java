package app.fermata.sample;

import static app.fermata.sample.Campaign.*;

import app.fermata.sequence.PauseReason;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Quota;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequenceState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// What the rep of the sample did from January on to the 5th of March: whom they added when, whom they paused, and what
/// the
/// contacts of the pictures answered.
final class Quarter {

    private static final List<Halt> HALTS = List.of(
            new Halt(Q4_OUTBOUND, "2026-01-28T17:20", 7, null),
            new Halt(NORDIC_PARTNERS, "2026-02-13T14:00", 6, null),
            new Halt(RENEWALS_EMEA, "2026-02-20T16:30", 9, null),
            new Halt(Q4_OUTBOUND, "2026-02-24T18:05", 14, null),
            new Halt(TRIAL_FOLLOW_UP, "2026-02-27T11:30", 9, null),
            new Halt(RENEWALS_EMEA, "2026-03-02T10:15", 8, "2026-03-23T09:00"),
            new Halt(Q4_OUTBOUND, "2026-03-03T11:40", 6, "2026-03-16T09:00"),
            new Halt(TRIAL_FOLLOW_UP, "2026-03-04T15:10", 5, "2026-03-09T09:00"));

    private final Agenda agenda;
    private final Stage stage;
    private final Random random;
    private final Map<Campaign, SequencePlan> plans;
    private final Map<Campaign, Deque<Person>> waiting = new EnumMap<>(Campaign.class);
    private final Map<Instant, Map<Campaign, Intake>> intakes = new HashMap<>();

    /// One pause action of the rep: so many contacts of a sequence, at a local time, until another or until unpaused.
    private record Halt(
            Campaign campaign,
            String at,
            int contacts,
            @Nullable String until) {

        Instant instant() {
            return campaign.local(LocalDateTime.parse(at));
        }

        @Nullable
        Instant resumeAt() {
            return until == null ? null : campaign.local(LocalDateTime.parse(until));
        }
    }

    Quarter(Agenda agenda, Stage stage, Random random, Map<Campaign, SequencePlan> plans, List<Person> people) {
        this.agenda = agenda;
        this.stage = stage;
        this.random = random;
        this.plans = plans;
        for (var campaign : Campaign.values()) waiting.put(campaign, new ArrayDeque<>());
        for (var person : people) {
            if (person.campaign() != null) queueOf(person.campaign()).add(person);
            if (person.pioneer() != null) cast(person, person.pioneer());
        }
    }

    /// Plays it all up to `end`.
    void play(Instant end) {
        for (var campaign : Campaign.values()) addDaily(campaign, end);
        addSpread(Q4_OUTBOUND, "2026-02-16T09:20", 32, new Quota(6, 20, Duration.ZERO));
        addSpread(RENEWALS_EMEA, "2026-03-04T08:50", 40, new Quota(4, 14, Duration.ZERO));
        addStarting(Q4_OUTBOUND, "2026-03-05T15:20", 14, LocalDate.of(2026, 3, 9));
        addStarting(NORDIC_PARTNERS, "2026-03-05T12:05", 6, LocalDate.of(2026, 3, 10));
        for (var halt : HALTS) agenda.at(halt.instant(), () -> pause(halt));
        pauseOneByOne();
        agenda.playUntil(end);
    }

    private void addDaily(Campaign campaign, Instant end) {
        var schedule = campaign.schedule();
        for (var date = Campaign.BEGIN; !date.isAfter(schedule.dateOf(end)); date = date.plusDays(1)) {
            if (!schedule.isAllowed(date)) continue;
            var intake = ofDay(campaign, date);
            var contacts = campaign.addedPerDay() - 2 + random.nextInt(4);
            agenda.at(intake.addedAt(), () -> add(intake, contacts, null));
        }
    }

    private void addSpread(Campaign campaign, String at, int contacts, Quota quota) {
        var added = campaign.local(LocalDateTime.parse(at));
        var intake = Intake.spread(campaign, planOf(campaign), added, quota);
        agenda.at(added, () -> add(intake, contacts, null));
    }

    private void addStarting(Campaign campaign, String at, int contacts, LocalDate start) {
        var added = campaign.local(LocalDateTime.parse(at));
        var intake = Intake.asSoonAsPossible(campaign, planOf(campaign), added);
        agenda.at(added, () -> add(intake, contacts, start));
    }

    private void add(Intake intake, int contacts, @Nullable LocalDate start) {
        for (int i = 0; i < contacts; i++) {
            var person = random.nextInt(14) == 0 ? formerOne(intake) : null;
            if (person == null) person = queueOf(intake.campaign()).poll();
            if (person == null) return;
            stage.enter(new Story(person, intake, Fate.draw(random, intake.plan()), Map.of()), start);
        }
    }

    // Somebody whose other sequence ended without an answer gets a second chance in this one.
    private @Nullable Person formerOne(Intake intake) {
        return stage.stories().stream()
                .filter(story -> story.state == SequenceState.UNRESPONSIVE)
                .map(story -> story.person)
                .filter(person -> stage.stories().stream()
                        .noneMatch(other -> other.person.id() == person.id()
                                && (other.state.isEngaged() || other.intake.campaign() == intake.campaign())))
                .findFirst()
                .orElse(null);
    }

    private void pause(Halt halt) {
        var candidates = new ArrayList<>(stage.stories().stream()
                .filter(story -> story.intake.campaign() == halt.campaign())
                .filter(story -> story.state.isPausable() && story.person.pioneer() == null)
                .toList());
        Collections.shuffle(candidates, random);
        var chosen = candidates.subList(0, Math.min(halt.contacts(), candidates.size()));
        pause(chosen, planOf(halt.campaign()), halt.instant(), halt.resumeAt());
    }

    private void pauseOneByOne() {
        var campaigns = List.of(Campaign.values());
        var date = LocalDate.of(2026, 2, 12);
        for (int i = 0; i < 20; i++) {
            var campaign = campaigns.get(i % campaigns.size());
            var time = campaign.schedule().allowedOnOrAfter(date).atTime(9 + i % 6, 7 * i % 60);
            var halt = new Halt(campaign, time.toString(), 1, null);
            agenda.at(halt.instant(), () -> pause(halt));
            date = date.plusDays(i % 2 + 1L - i / 19);
        }
    }

    private static void pause(List<Story> chosen, SequencePlan plan, Instant at, @Nullable Instant resumeAt) {
        var stop = new Story.Stop(plan, PauseReason.BY_HAND, Pausing.BY_REP, null, null, at, resumeAt);
        for (var story : chosen) story.pause(stop);
    }

    private void cast(Person person, Pioneers role) {
        for (var part : role.parts()) {
            var story = new Story(person, ofDay(part.campaign(), part.added()), Fate.NOTHING, part.times());
            agenda.at(story.intake.addedAt(), () -> stage.enter(story, part.start()));
            direct(role, part.campaign(), story);
        }
    }

    // What the pictures say has happened to them.
    private void direct(Pioneers role, Campaign campaign, Story story) {
        switch (role) {
            case ADA -> {
                if (campaign == Q4_OUTBOUND) {
                    var at = campaign.local(LocalDateTime.parse("2026-03-05T09:02"));
                    agenda.at(at, () -> pause(List.of(story), story.plan(), at, null));
                } else {
                    answers(story, "2026-01-20T11:40");
                }
            }
            case BARBARA -> answers(story, "2026-03-05T14:41");
            case KATHERINE -> answers(story, "2026-02-26T10:07");
            case HEDY -> {
                var at = campaign.local(LocalDateTime.parse("2026-03-05T10:21"));
                agenda.at(at, () -> stage.bounce(story, at));
            }
            case CLAUDE -> {
                var at = campaign.local(LocalDateTime.parse("2026-03-05T10:12"));
                if (campaign == Q4_OUTBOUND) agenda.at(at, () -> stage.away(story, LocalDate.of(2026, 3, 16), at));
            }
            default -> {}
        }
    }

    private void answers(Story story, String at) {
        var instant = story.intake.campaign().local(LocalDateTime.parse(at));
        agenda.at(instant, () -> story.end(SequenceState.REPLIED, instant, null));
    }

    // What is added to a sequence on one day is one batch.
    private Intake ofDay(Campaign campaign, LocalDate date) {
        var addedAt = campaign.local(date.atTime(8, 30).plusMinutes(date.getDayOfYear() * 7 % 30));
        return intakes.computeIfAbsent(addedAt, instant -> new EnumMap<>(Campaign.class))
                .computeIfAbsent(campaign, key -> Intake.asSoonAsPossible(key, planOf(key), addedAt));
    }

    private SequencePlan planOf(Campaign campaign) {
        return Objects.requireNonNull(plans.get(campaign));
    }

    private Deque<Person> queueOf(Campaign campaign) {
        return Objects.requireNonNull(waiting.get(campaign));
    }
}
