package app.fermata.sequence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;

/// Sequences, schedules and mailboxes as rows; [SequencePlans] puts them together.
@Repository
interface Sequences {

    record Head(
            long id,
            String name,
            @org.jspecify.annotations.Nullable Long scheduleId,
            int waitDays,
            boolean archived,
            long mailboxId,
            String senderName,
            String address,
            String signature,
            int perHour,
            int perDay,
            int gapSeconds) {}

    record WindowRow(int weekday, int fromMinute, int toMinute) {}

    record ClosedRow(LocalDate closedOn, String name) {}

    @Query("select s.id, s.name, s.scheduleId, s.waitDays, s.archived, m.id, m.senderName, m.address, m.signature,"
            + " m.perHour, m.perDay, m.gapSeconds from Sequence s join Mailbox m on m.id = s.mailboxId order by s.id")
    List<Head> heads();

    @Query("select id from Sequence where mailboxId = :mailboxId")
    List<Long> ofMailbox(long mailboxId);

    @Query("select zone from StoredSchedule where id = :id")
    String zone(long id);

    @Query("select weekday, fromMinute, toMinute from ScheduleWindow where scheduleId = :scheduleId")
    List<WindowRow> windows(long scheduleId);

    @Query("select closedOn, name from ClosedDay where scheduleId = :scheduleId")
    List<ClosedRow> closedDays(long scheduleId);

    @Query("from Step where sequenceId = :sequenceId order by position")
    List<Step> steps(long sequenceId);
}
