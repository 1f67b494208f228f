package app.fermata.sequence;

/// What the user chose to do with the overdue steps of a bulk unpause (spec: pausing, *Unpause*).
public sealed interface Overdue {

    /// Each as soon as the schedule and the quotas allow; the default.
    record AsSoonAsPossible() implements Overdue {}

    /// Evenly over the next allowed days, today included while it is still open, in the order they were planned; 1
    /// to 366 days.
    record SpreadOver(int workingDays) implements Overdue {

        public SpreadOver {
            if (workingDays < 1 || workingDays > 366) {
                throw new IllegalArgumentException(
                        "Overdue steps are spread over 1 to 366 working days, not " + workingDays);
            }
        }
    }
}
