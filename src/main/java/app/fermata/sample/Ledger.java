package app.fermata.sample;

import app.fermata.calendar.Schedule;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import app.fermata.sequence.SendingMode;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes the sample into the tables of a workspace, table by table, in the transaction of its connection.
final class Ledger {

    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    Sender writeMailbox(String name, String address, String signature, Quota quota) throws SQLException {
        var columns = "sender_name, address, signature, per_hour, per_day, gap_seconds";
        try (var mailbox = Rows.into(connection, "mailbox", columns)) {
            mailbox.add(
                    name,
                    address,
                    signature,
                    quota.perHour(),
                    quota.perDay(),
                    quota.minGap().toSeconds());
            return new Sender(mailbox.write()[0], name, address, signature, quota);
        }
    }

    SequencePlan writeSequence(Campaign campaign, Sender sender) throws SQLException {
        var schedule = writeSchedule(campaign.scheduleName(), campaign.schedule(), campaign.country());
        try (var sequence = Rows.into(connection, "sequences", "name, schedule_id, mailbox_id, wait_days, archived")) {
            sequence.add(campaign.title(), schedule, sender.mailboxId(), campaign.waitDays(), false);
            var id = sequence.write()[0];
            var steps = writeSteps(id, campaign.steps());
            return new SequencePlan(
                    id, campaign.title(), campaign.schedule(), steps, sender, campaign.waitDays(), false);
        }
    }

    private long writeSchedule(String name, Schedule schedule, String country) throws SQLException {
        try (var schedules = Rows.into(connection, "schedule", "name, zone, holidays");
                var windows = Rows.into(connection, "schedule_window", "schedule_id, weekday, from_minute, to_minute");
                var closed = Rows.into(connection, "closed_day", "schedule_id, closed_on, name, public_holiday")) {
            schedules.add(name, schedule.zone().getId(), country);
            var id = schedules.write()[0];
            for (var day : schedule.windows().entrySet()) {
                for (var window : day.getValue()) windows.add(id, day.getKey().getValue(), window.from(), window.to());
            }
            windows.write();
            for (var day : schedule.closed().entrySet()) closed.add(id, day.getKey(), day.getValue(), true);
            closed.write();
            return id;
        }
    }

    private List<StepPlan> writeSteps(long sequence, List<StepPlan> steps) throws SQLException {
        var stored = new ArrayList<StepPlan>();
        try (var rows = Rows.into(
                connection,
                "step",
                "sequence_id, position, kind, title, interval_days, slot_from, slot_to, subject, body, "
                        + "in_thread")) {
            for (var s : steps) {
                rows.add(
                        sequence,
                        s.position(),
                        s.kind(),
                        s.title(),
                        s.intervalDays(),
                        s.slot() == null ? null : s.slot().from(),
                        s.slot() == null ? null : s.slot().to(),
                        s.subject(),
                        s.body(),
                        s.inThread());
            }
            var ids = rows.write();
            for (var s : steps) {
                stored.add(new StepPlan(
                        ids[stored.size()],
                        s.position(),
                        s.kind(),
                        s.title(),
                        s.intervalDays(),
                        s.slot(),
                        s.subject(),
                        s.body(),
                        s.inThread()));
            }
        }
        return stored;
    }

    void writeStories(List<Story> stories) throws SQLException {
        var batches = writeBatches(distinct(stories, story -> story.intake));
        var pauses = writePauses(distinct(stories, story -> story.stop));
        try (var enrollments = Rows.into(
                connection,
                "enrollment",
                "id, sequence_id, contact_id, state, version, added_at, step_position, step_id, "
                        + "planned_at, planned_why, due_at, step_done_at, paused_from, pause_id, batch_id, spread, "
                        + "problem, ended_at")) {
            for (var s : stories) {
                enrollments.add(
                        s.id(),
                        s.plan().id(),
                        s.person.id(),
                        s.state,
                        0,
                        s.intake.addedAt(),
                        s.position,
                        s.step().map(StepPlan::id).orElse(null),
                        s.next == null ? null : s.next.at(),
                        s.next == null ? null : s.next.why().text(),
                        dueAt(s),
                        s.doneAt,
                        s.pausedFrom,
                        s.stop == null ? null : pauses.get(s.stop),
                        batches.get(s.intake),
                        s.spread,
                        s.problem,
                        s.endedAt);
            }
            enrollments.write();
        }
        writeTasks(stories);
        writeDeliveries(stories, batches);
    }

    // An alarm that rang while its enrollment was paused has been taken away.
    private static @Nullable Instant dueAt(Story story) {
        if (story.state == SequenceState.STOPPED) return story.waitsUntil;
        var isMail = story.step().map(step -> !step.kind().isTask()).orElse(false);
        if (!isMail || story.next == null) return null;
        var hasRung = story.state == SequenceState.PAUSED && !story.next.at().isAfter(SampleClock.OPENING);
        return hasRung ? null : story.next.at();
    }

    private Map<Intake, Long> writeBatches(List<Intake> intakes) throws SQLException {
        try (var rows = Rows.into(connection, "batch", "sequence_id, mode, per_hour, per_day, added_at")) {
            for (var intake : intakes) {
                var quota = intake.spread();
                rows.add(
                        intake.plan().id(),
                        intake.isSpread() ? SendingMode.SPREAD_OVER_TIME : SendingMode.AS_SOON_AS_POSSIBLE,
                        quota == null ? null : quota.perHour(),
                        quota == null ? null : quota.perDay(),
                        intake.addedAt());
            }
            return keyed(intakes, rows.write());
        }
    }

    private Map<Story.Stop, Long> writePauses(List<Story.Stop> stops) throws SQLException {
        try (var rows = Rows.into(
                connection,
                "pause",
                "sequence_id, reason, origin, evidence, returns_on, paused_at, resume_at, ended")) {
            for (var stop : stops) {
                rows.add(
                        stop.plan().id(),
                        stop.reason(),
                        stop.origin(),
                        stop.evidence(),
                        stop.returnsOn(),
                        stop.at(),
                        stop.resumeAt(),
                        false);
            }
            return keyed(stops, rows.write());
        }
    }

    private void writeTasks(List<Story> stories) throws SQLException {
        try (var rows = Rows.into(connection, "task", "enrollment_id, step_id, created_at, done_at")) {
            for (var story : stories) {
                for (var chore : story.chores) {
                    rows.add(story.id(), chore.step().id(), chore.createdAt(), chore.doneAt());
                }
            }
            rows.write();
        }
    }

    private void writeDeliveries(List<Story> stories, Map<Intake, Long> batches) throws SQLException {
        try (var rows = Rows.into(
                connection,
                "delivery",
                "enrollment_id, step_id, mailbox_id, batch_id, status, message_id, subject, mime, "
                        + "claimed_at, sent_at, server_reply")) {
            for (var story : stories) {
                for (var letter : story.letters) {
                    rows.add(
                            story.id(),
                            letter.step().id(),
                            letter.sender().mailboxId(),
                            story.spread ? batches.get(story.intake) : null,
                            "SENT",
                            letter.messageId(),
                            letter.subject(),
                            letter.mime(),
                            letter.claimedAt(),
                            letter.sentAt(),
                            "250 2.0.0 OK");
                }
            }
            rows.write();
        }
    }

    void writeStandings(List<Person> people, List<Story> stories, Random random) throws SQLException {
        var byPerson = new HashMap<Long, List<Story>>();
        for (var story : stories) {
            byPerson.computeIfAbsent(story.person.id(), id -> new ArrayList<>()).add(story);
        }
        try (var update =
                connection.prepareStatement("update contact set status = ?, last_contacted_at = ? where id = ?")) {
            for (var person : people) {
                var standing = Standing.of(person, byPerson.getOrDefault(person.id(), List.of()), random);
                update.setString(1, standing.status().name());
                update.setObject(2, standing.lastContactedAt());
                update.setLong(3, person.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    // By identity: what two stories share is one and the same object.
    private static <T> List<T> distinct(List<Story> stories, Function<Story, @Nullable T> part) {
        var seen = Collections.<T>newSetFromMap(new IdentityHashMap<>());
        var parts = new ArrayList<T>();
        for (var story : stories) {
            var one = part.apply(story);
            if (one != null && seen.add(one)) parts.add(one);
        }
        return parts;
    }

    private static <T> Map<T, Long> keyed(List<T> parts, long[] keys) {
        var keyed = new IdentityHashMap<T, Long>();
        for (int i = 0; i < keys.length; i++) keyed.put(parts.get(i), keys[i]);
        return keyed;
    }
}
