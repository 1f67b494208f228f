package app.fermata.sequence;

/// How many open tasks there are; those of paused contacts are not among them.
public record TaskCounts(int overdue, int today, int upcoming) {

    public static final TaskCounts NONE = new TaskCounts(0, 0, 0);

    /// What asks for the rep now: overdue and today.
    public int pressing() {
        return overdue + today;
    }
}
