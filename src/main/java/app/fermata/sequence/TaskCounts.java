package app.fermata.sequence;

import java.time.Instant;
import java.util.Collection;

/// How many open tasks there are; those of paused contacts are not among them.
public record TaskCounts(int overdue, int today, int upcoming) {

    public static final TaskCounts NONE = new TaskCounts(0, 0, 0);

    /// Counts these open tasks, each by the day that `now` is in its schedule's zone.
    public static TaskCounts of(Collection<TaskRow> open, Instant now) {
        int overdue = 0;
        int today = 0;
        int upcoming = 0;
        for (var task : open) {
            switch (task.when(now)) {
                case OVERDUE -> overdue++;
                case TODAY -> today++;
                case UPCOMING -> upcoming++;
            }
        }
        return new TaskCounts(overdue, today, upcoming);
    }

    /// How many of them there are in all.
    public int all() {
        return overdue + today + upcoming;
    }

    /// What asks for the rep now: overdue and today.
    public int pressing() {
        return overdue + today;
    }
}
