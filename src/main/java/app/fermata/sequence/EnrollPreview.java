package app.fermata.sequence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;

/// What adding a selection to a sequence would do, before anything happens.
///
/// @param rows every contact that would be added, in the order of their first steps
/// @param refused the others by reason, in the order of [Refusal.Kind]; contacts that are no longer there are left out
/// @param first the step all of them begin with
/// @param perDay messages of the mailbox by local day, from the first day to the last on which one of these leaves;
///     empty where the first step is a task
public record EnrollPreview(
        long sequenceId,
        String sequenceName,
        ZoneId zone,
        int selected,
        StepPlan first,
        List<EnrollRow> rows,
        List<Refused> refused,
        SortedMap<LocalDate, Load> perDay) {

    /// The messages of one day.
    ///
    /// @param added of the contacts to be added
    /// @param planned what is planned for the mailbox already
    public record Load(int added, int planned) {

        Load plus(Load other) {
            return new Load(added + other.added, planned + other.planned);
        }
    }

    public EnrollPreview {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /// How many of the selection are refused.
    public int refusedCount() {
        return refused.stream().mapToInt(Refused::count).sum();
    }
}
