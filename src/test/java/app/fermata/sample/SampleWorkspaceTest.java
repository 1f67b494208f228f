package app.fermata.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.activity.History;
import app.fermata.contact.Contact;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Quota;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Why;
import app.fermata.store.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkspaceTest {

    private static final Instant REAL = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant OPENING = SampleClock.OPENING;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private static SampleWorkspace.Filled filled;

    @BeforeAll
    static void fill() {
        workspace = Workspace.open(folder.resolve("one"), List.of(Contact.class));
        filled = SampleWorkspace.fill(workspace, REAL);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void allTenStatesAreThere() {
        var counts = new TreeMap<SequenceState, Long>();
        for (var row : rows("select state, count(*) from enrollment group by state")) {
            counts.put(SequenceState.valueOf((String) row[0]), (Long) row[1]);
        }
        assertThat(counts.keySet()).containsExactly(SequenceState.values());
        assertThat(counts.values()).as("counts %s", counts).allMatch(count -> count >= 5);
        assertThat(counts.get(SequenceState.ACTIVE)).as("counts %s", counts).isGreaterThan(150);
        assertThat(counts.get(SequenceState.PAUSED)).as("counts %s", counts).isBetween(70L, 130L);
    }

    @Test
    void allNineStatusesAreThere() {
        assertThat(rows("select distinct status, 1 from contact order by status"))
                .extracting(row -> ContactStatus.valueOf((String) row[0]))
                .containsExactlyInAnyOrder(ContactStatus.values());
    }

    @Test
    void contactsAreManyAndReachNobody() {
        assertThat(number("select count(*) from contact")).isEqualTo(1_000).isEqualTo(filled.contacts());
        assertThat(number("select count(*) from contact where email not like '%@%.example'"))
                .isZero();
        assertThat(number("select count(*) from contact where not regexp_like(email, '^[a-z.-]+@[a-z-]+\\.example$')"))
                .isZero();
        assertThat(number("select count(*) from contact where regexp_like(first_name, '[^ -~]')"))
                .as("names with accents")
                .isGreaterThan(100);
    }

    @Test
    void someContactsAreInTwoSequencesAndSomeInNone() {
        assertThat(number("select count(*) from (select contact_id from enrollment group by contact_id having"
                        + " count(*) = 2)"))
                .isGreaterThan(10);
        assertThat(number("select count(*) from contact where id not in (select contact_id from enrollment)"))
                .isGreaterThan(80);
    }

    @Test
    void pausesAreByHandAndOutOfOffice() {
        assertThat(paused("p.reason = 'BY_HAND'")).isBetween(60L, 100L);
        assertThat(paused("p.reason = 'OUT_OF_OFFICE' and p.evidence is not null and p.returns_on is not null"))
                .isGreaterThanOrEqualTo(10);
        assertThat(paused("p.resume_at > timestamp with time zone '2026-03-05 15:02:00Z'"))
                .isGreaterThan(5);
        assertThat(paused("p.resume_at <= timestamp with time zone '2026-03-05 15:02:00Z'"))
                .isZero();
        assertThat(paused("e.planned_at < timestamp with time zone '2026-03-03 15:02:00Z'"))
                .as("overdue by days")
                .isGreaterThan(5);
        assertThat(number("select count(distinct p.origin) from pause p where p.reason = 'OUT_OF_OFFICE'"))
                .isGreaterThan(8);
        assertThat(number("select count(*) from enrollment e left join pause p on p.id = e.pause_id where"
                        + " (e.state = 'PAUSED') <> (p.id is not null and e.paused_from is not null and"
                        + " p.sequence_id = e.sequence_id and p.paused_at <= timestamp with time zone"
                        + " '2026-03-05 15:02:00Z')"))
                .isZero();
    }

    @Test
    void everyPlannedInstantIsOpenAndSaysWhy() {
        for (var campaign : Campaign.values()) {
            var planned =
                    rows("select planned_at, planned_why from enrollment e join sequences s on s.id = e.sequence_id"
                            + " where planned_at is not null and s.name = '" + campaign.title() + "'");
            assertThat(planned).hasSizeGreaterThan(20).allSatisfy(row -> {
                assertThat(campaign.schedule().isOpen((Instant) row[0]))
                        .as("%s", row[0])
                        .isTrue();
                assertThat(Why.parse((String) row[1])).isNotInstanceOf(Why.Unknown.class);
            });
        }
    }

    @Test
    void onlyEngagedContactsHaveAPlannedStep() {
        assertThat(number("select count(*) from enrollment where (state in ('ADDED', 'ACTIVE', 'PAUSED'))"
                        + " <> (planned_at is not null and planned_why is not null)"))
                .isZero();
        assertThat(number("select count(*) from enrollment where (state in ('REPLIED', 'UNRESPONSIVE', 'UNSUBSCRIBED',"
                        + " 'BLACKLISTED', 'BOUNCED')) <> (ended_at is not null)"))
                .isZero();
        assertThat(number("select count(*) from enrollment e left join step s"
                        + " on s.sequence_id = e.sequence_id and s.position = e.step_position"
                        + " where e.step_id is distinct from s.id"))
                .isZero();
        assertThat(number("select count(*) from enrollment where (step_position > 1) <> (step_done_at is not null)"))
                .isZero();
        assertThat(number("select count(*) from enrollment where id <> sequence_id * 4294967296 + contact_id"))
                .isZero();
    }

    @Test
    void alarmsAreSetOnlyForMailAndForTheWait() {
        var mail = "exists (select 1 from step s where s.id = e.step_id and s.kind = 'AUTOMATIC_EMAIL')";
        assertThat(number("select count(*) from enrollment e where due_at is not null and not"
                        + " (state = 'STOPPED' or state in ('ADDED', 'ACTIVE', 'PAUSED') and due_at = planned_at and "
                        + mail
                        + ")"))
                .isZero();
        assertThat(number("select count(*) from enrollment e where due_at is null and (state = 'STOPPED'"
                        + " or state in ('ADDED', 'ACTIVE') and " + mail + ")"))
                .isZero();
        assertThat(number("select count(*) from enrollment where due_at <= timestamp with time zone '2026-03-05"
                        + " 15:02:00Z'"))
                .as("left undone")
                .isZero();
    }

    @Test
    void everyOpenTaskIsTheStepItsEnrollmentStandsOn() {
        assertThat(number("select count(*) from task t join enrollment e on e.id = t.enrollment_id"
                        + " where t.done_at is null and (t.step_id <> e.step_id"
                        + " or e.state not in ('ADDED', 'ACTIVE', 'PAUSED'))"))
                .isZero();
        assertThat(number("select count(*) from enrollment e join step s on s.id = e.step_id where e.planned_at"
                        + " is not null and s.kind <> 'AUTOMATIC_EMAIL' and not exists (select 1 from task"
                        + " t where t.enrollment_id = e.id and t.step_id = s.id and t.done_at is null)"))
                .isZero();
        assertThat(number("select count(*) from task where done_at is null")).isGreaterThan(20);
        var overdue = number(
                "select count(*) from task t join enrollment e on e.id = t.enrollment_id where t.done_at is null and"
                        + " e.state in ('ADDED', 'ACTIVE') and e.planned_at < timestamp with time zone '2026-03-05"
                        + " 00:00:00Z'");
        assertThat(overdue).as("overdue tasks in the list").isBetween(1L, 12L);
    }

    @Test
    void everyStepDoneHasItsTrace() {
        assertThat(number("select count(*) from enrollment e join step s on s.sequence_id = e.sequence_id"
                        + " and s.position < e.step_position where not exists (select 1 from delivery d"
                        + " where d.enrollment_id = e.id and d.step_id = s.id and d.status = 'SENT')"
                        + " and not exists (select 1 from task t where t.enrollment_id = e.id and t.step_id = s.id"
                        + " and t.done_at is not null)"))
                .isZero();
        assertThat(number("select count(*) from delivery"))
                .isEqualTo(filled.mails())
                .isGreaterThan(800);
        assertThat(number("select count(distinct message_id) from delivery")).isEqualTo(filled.mails());
        assertThat(number("select count(*) from delivery d join enrollment e on e.id = d.enrollment_id where"
                        + " d.sent_at < e.added_at or d.sent_at > timestamp with time zone '2026-03-05"
                        + " 15:02:00Z'"))
                .isZero();
        assertThat(number("select count(*) from contact c where last_contacted_at is distinct from"
                        + " (select max(d.sent_at) from delivery d where mod(d.enrollment_id, 4294967296) = c.id)"))
                .isZero();
    }

    @Test
    void whatLeftObservedTheQuotasAndTheSchedules() {
        var sent = new ArrayList<Instant>();
        for (var row : rows("select d.claimed_at, s.name from delivery d join step t on t.id = d.step_id"
                + " join sequences s on s.id = t.sequence_id order by d.claimed_at")) {
            sent.add((Instant) row[0]);
            var campaign = Arrays.stream(Campaign.values())
                    .filter(one -> one.title().equals(row[1]))
                    .findFirst()
                    .orElseThrow();
            assertThat(campaign.schedule().isOpen((Instant) row[0])).isTrue();
        }
        var quota = Quota.DEFAULT;
        for (int i = 0; i < sent.size(); i++) {
            assertApart(sent, i, 1, quota.minGap());
            assertApart(sent, i, quota.perHour(), Duration.ofHours(1));
            assertApart(sent, i, quota.perDay(), Duration.ofDays(1));
        }
    }

    private static void assertApart(List<Instant> sent, int from, int count, Duration width) {
        if (from + count >= sent.size()) return;
        assertThat(Duration.between(sent.get(from), sent.get(from + count))).isGreaterThanOrEqualTo(width);
    }

    @Test
    void messageIsComplete() {
        var mime =
                (String) rows("select utf8tostring(d.mime), d.subject from delivery d join step s on s.id = d.step_id"
                                + " join contact c on c.id = mod(d.enrollment_id, 4294967296)"
                                + " where s.title = 'One question' and c.email = 'grace@harbor.example'")
                        .getFirst()[0];
        assertThat(mime)
                .contains("From: Robin Hale <me@rep.example>\r\n")
                .contains("To: Grace Hopper <grace@harbor.example>\r\n")
                .contains("Subject: Re: A shorter path for Harbor Compilers\r\n")
                .contains("Date: Wed, 4 Mar 2026 09:44:01 GMT\r\n")
                .containsPattern("\r\nIn-Reply-To: <[0-9a-f]+\\.\\d+@rep\\.example>\r\n")
                .contains("\r\n\r\nHello Grace,\r\n")
                .contains("who at Harbor Compilers owns")
                .contains("Meridian Planning")
                .doesNotContain("{{");
        assertThat(number("select count(*) from delivery where utf8tostring(mime) like '%{{%' or subject like '%{{%'"))
                .isZero();
    }

    @Test
    void adaIsAsInThePicture() {
        var q4 = rows("select e.state, e.step_position, e.planned_at, p.paused_at, e.step_done_at, p.reason,"
                        + " e.paused_from, e.planned_why, e.due_at from enrollment e join contact c on c.id = e.contact_id join"
                        + " sequences s on s.id = e.sequence_id join pause p on p.id = e.pause_id where c.email ="
                        + " 'ada@analytical.example' and s.name = 'Q4 outbound'")
                .getFirst();
        assertThat(q4)
                .containsExactly(
                        "PAUSED",
                        2,
                        Instant.parse("2026-03-11T09:35:00Z"),
                        Instant.parse("2026-03-05T08:02:00Z"),
                        Instant.parse("2026-03-04T09:20:01Z"),
                        "BY_HAND",
                        "ACTIVE",
                        "interval 5, slot 10:00–11:00",
                        Instant.parse("2026-03-11T09:35:00Z"));
        var renewals = rows("select e.state, e.step_position, e.ended_at from enrollment e"
                        + " join contact c on c.id = e.contact_id join sequences s on s.id = e.sequence_id"
                        + " where c.email = 'ada@analytical.example' and s.name = 'Renewals EMEA'")
                .getFirst();
        assertThat(renewals).containsExactly("REPLIED", 3, Instant.parse("2026-01-20T11:40:00Z"));
    }

    @Test
    void theOthersStandAsInThePicture() {
        var standing = new TreeMap<String, String>();
        for (var row : rows("select c.first_name, c.status, s.name, e.state, e.planned_at from contact c"
                + " join enrollment e on e.contact_id = c.id join sequences s on s.id = e.sequence_id"
                + " where c.id <= 18 and not (c.first_name = 'Ada')"
                + " and not (c.first_name = 'Claude' and s.name = 'Trial follow-up')")) {
            standing.put((String) row[0], row[1] + " " + row[2] + " " + row[3] + " " + row[4]);
        }
        assertThat(standing)
                .containsEntry("Alan", "CONTACTED Q4 outbound ACTIVE 2026-03-11T09:12:00Z")
                .containsEntry("Annie", "CONTACTED Q4 outbound ACTIVE 2026-03-11T09:48:00Z")
                .containsEntry("Barbara", "REPLIED Renewals EMEA REPLIED null")
                .containsEntry("Claude", "CONTACTED Q4 outbound PAUSED 2026-03-10T13:10:00Z")
                .containsEntry("Donald", "CONTACTED Trial follow-up ADDED 2026-03-06T14:20:00Z")
                .containsEntry("Edsger", "CONTACTED Q4 outbound ACTIVE 2026-03-12T09:05:00Z")
                .containsEntry("Frances", "UNRESPONSIVE Renewals EMEA STOPPED null")
                .containsEntry("Grace", "CONTACTED Q4 outbound ACTIVE 2026-03-09T10:31:00Z")
                .containsEntry("Hedy", "BAD_DATA Q4 outbound BOUNCED null")
                .containsEntry("Ivan", "CONTACTED Trial follow-up ACTIVE 2026-03-10T13:44:00Z")
                .containsEntry("Jean", "CONTACTED Q4 outbound ACTIVE 2026-03-11T09:21:00Z")
                .containsEntry("Katherine", "QUALIFIED Renewals EMEA REPLIED null")
                .containsEntry("Lynn", "CONTACTED Q4 outbound ACTIVE 2026-03-12T13:40:00Z")
                .containsEntry("Margaret", "CONTACTED Trial follow-up ACTIVE 2026-03-10T14:02:00Z")
                .containsEntry("Niklaus", "CONTACTED Trial follow-up ACTIVE 2026-03-10T15:15:00Z")
                .hasSize(17);
    }

    @Test
    void everythingThatHappenedIsInTheHistory() {
        assertThat(number("select count(*) from activity where kind = 'CREATED'"))
                .isEqualTo(1_000);
        assertThat(number("select count(*) from activity where kind = 'EMAIL_SENT'"))
                .isEqualTo(filled.mails());
        assertThat(number("select count(*) from activity where kind = 'TASK_DONE'"))
                .isEqualTo(number("select count(*) from task where done_at is not null"));
        assertThat(number("select count(*) from activity where kind = 'PAUSED'"))
                .isEqualTo(number("select count(*) from pause"));
        assertThat(number("select count(*) from activity where kind = 'ADDED_TO_SEQUENCE'"))
                .isEqualTo(number("select count(*) from batch"));
        assertThat(number("select count(*) from activity where kind in ('REPLIED', 'FINISHED', 'UNSUBSCRIBED',"
                        + " 'BLACKLISTED', 'BOUNCED', 'FAILED')"))
                .isEqualTo(number("select count(*) from enrollment where ended_at is not null or state = 'ERROR'"));
        assertThat(number("select count(*) from activity where happened_at > timestamp with time zone '2026-03-05"
                        + " 15:02:00Z' or many <> (members is not null)"))
                .isZero();
        var ada = ((Number) rows("select id from contact where email = 'ada@analytical.example'")
                        .getFirst()[0])
                .longValue();
        assertThat(new History(workspace).page(ada, null, 50).entries())
                .extracting(entry -> entry.kind() + " " + entry.sequenceName() + " " + entry.detail())
                .startsWith(
                        "PAUSED Q4 outbound ",
                        "EMAIL_SENT Q4 outbound Introduction",
                        "ADDED_TO_SEQUENCE Q4 outbound ",
                        "REPLIED Renewals EMEA ")
                .endsWith("CREATED null ");
    }

    @Test
    void contactsHaveListsFieldsZonesAndNotes() {
        assertThat(number("select count(*) from contact_list")).isEqualTo(3);
        assertThat(number("select count(*) from (select list_id from list_member group by list_id having count(*) >"
                        + " 50)"))
                .isEqualTo(3);
        assertThat(rows("select name, variable from custom_field order by id"))
                .containsExactly(new Object[] {"Renewal date", "renewal_date"}, new Object[] {"Product", "product"});
        assertThat(number("select count(*) from custom_value")).isGreaterThan(100);
        assertThat(number("select count(*) from contact where time_zone <> ''")).isGreaterThan(300);
        assertThat(number("select count(*) from contact where notes <> ''")).isGreaterThan(50);
        assertThat(rows("select distinct time_zone, 1 from contact where time_zone <> ''"))
                .allSatisfy(row -> assertThat(ZoneId.of((String) row[0])).isNotNull());
        assertThat(number("select count(*) from step where body like '%contact.renewal_date | default:%'"))
                .isOne();
        assertThat(number("select count(*) from delivery where utf8tostring(mime) like '%for renewal by%2026%'"))
                .isGreaterThan(50);
        assertThat(number("select count(*) from delivery where utf8tostring(mime) like '%for renewal by%the end of"
                        + " spring%'"))
                .isGreaterThan(10);
    }

    @Test
    void sampleIsTheSameEachTime() {
        try (var other = Workspace.open(folder.resolve("other"), List.of(Contact.class))) {
            var again = SampleWorkspace.fill(other, REAL.plusSeconds(86_400));
            assertThat(again).isEqualTo(filled);
            for (var table : List.of("contact", "batch", "pause", "enrollment", "task", "delivery", "activity")) {
                var all = "select * from " + table + " order by id";
                assertThat(written(other, all)).as(table).isNotEmpty().isEqualTo(written(workspace, all));
            }
        }
    }

    @Test
    void workspaceKnowsThatItIsASampleAndOpensAtItsFirstMoment() {
        assertThat(SampleClock.isSample(workspace)).isTrue();
        assertThat(SampleClock.of(workspace, InstantSource.fixed(REAL)).instant())
                .isEqualTo(OPENING);
        try (var real = Workspace.open(folder.resolve("real"), List.of(Contact.class))) {
            assertThat(SampleClock.isSample(real)).isFalse();
            assertThatThrownBy(() -> SampleClock.of(real, InstantSource.fixed(REAL)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void workspaceWithContactsIsNeverFilled() {
        assertThatThrownBy(() -> SampleWorkspace.fill(workspace, REAL)).isInstanceOf(IllegalStateException.class);
        assertThat(number("select count(*) from contact")).isEqualTo(1_000);
    }

    private static List<String> written(Workspace workspace, String sql) {
        return rows(workspace, sql).stream()
                .map(row -> Arrays.deepToString(row))
                .toList();
    }

    private static long paused(String where) {
        return number(
                "select count(*) from enrollment e join pause p on p.id = e.pause_id where e.state = 'PAUSED' and "
                        + where);
    }

    private static long number(String sql) {
        return ((Number) rows(sql.replaceFirst("count\\(", "1, count(")).getFirst()[1]).longValue();
    }

    private static List<@Nullable Object[]> rows(String sql) {
        return rows(workspace, sql);
    }

    private static List<@Nullable Object[]> rows(Workspace workspace, String sql) {
        return workspace.read((StatelessSession session) -> session.doReturningWork(connection -> {
            var rows = new ArrayList<@Nullable Object[]>();
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(sql)) {
                while (result.next()) {
                    var row = new Object[result.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) row[i] = plain(result.getObject(i + 1));
                    rows.add(row);
                }
            }
            return rows;
        }));
    }

    private static @Nullable Object plain(@Nullable Object value) throws java.sql.SQLException {
        return switch (value) {
            case java.time.OffsetDateTime time -> time.toInstant();
            case java.sql.Blob blob -> blob.getBytes(1, (int) blob.length());
            case null, default -> value;
        };
    }
}
