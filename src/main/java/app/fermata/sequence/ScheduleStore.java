package app.fermata.sequence;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/// Schedules as the rep's own rows.
@Repository
interface ScheduleStore {

    @Query("from StoredSchedule order by name, id")
    List<StoredSchedule> all();

    @Query("from ScheduleWindow order by scheduleId, weekday, fromMinute")
    List<ScheduleWindow> windows();

    @Query("from ClosedDay order by scheduleId, closedOn")
    List<ClosedDay> closedDays();

    record User(long id, String name, Long scheduleId) {}

    @Query("select id, name, scheduleId from Sequence where scheduleId is not null order by name, id")
    List<User> users();

    @Query("select count(*) from StoredSchedule where lower(name) = lower(:name) and id <> :id")
    long othersNamed(String name, long id);

    @Insert
    void add(StoredSchedule schedule);

    @Insert
    void add(ScheduleWindow window);

    @Insert
    void add(ClosedDay day);

    @Query("update StoredSchedule set name = :name, zone = :zone, holidays = :holidays where id = :id")
    int write(long id, String name, String zone, String holidays);

    @Query("delete from ScheduleWindow where scheduleId = :scheduleId")
    int deleteWindows(long scheduleId);

    @Query("delete from ClosedDay where scheduleId = :scheduleId")
    int deleteClosedDays(long scheduleId);

    @Query("delete from StoredSchedule where id = :id")
    int delete(long id);
}
