package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One criterion of a filter: a field, an operator it has, and what it is compared with.
///
/// Every record checks its operator and value when it is made and throws [IllegalArgumentException]: a criterion that
/// exists can be asked.
public sealed interface Criterion extends ContactFilter.Part {

    Operator operator();

    /// The same with what its operator denies; itself where it denies nothing.
    Criterion opposite();

    /// Whether it is about a place in a sequence, of which a contact may have several, and not about the contact.
    boolean ofEnrollment();

    /// A criterion on one value out of a few.
    sealed interface Choice<T> extends Criterion {
        List<T> values();
    }

    /// A field that holds words; case does not matter.
    ///
    /// @param value empty where the operator needs none
    record Words(WordsField field, Operator operator, String value) implements Criterion {
        public Words {
            value = value.strip();
            check(operator, Operator.OF_WORDS);
            require(value.isEmpty() == operator.needsNothing(), "words to compare with, exactly where they are needed");
        }

        @Override
        public Words opposite() {
            return new Words(field, operator.opposite(), value);
        }

        @Override
        public boolean ofEnrollment() {
            return false;
        }
    }

    record Status(Operator operator, List<ContactStatus> values) implements Choice<ContactStatus> {
        public Status {
            values = checked(operator, values);
        }

        @Override
        public Status opposite() {
            return new Status(operator.opposite(), values);
        }

        @Override
        public boolean ofEnrollment() {
            return false;
        }
    }

    record Listed(Operator operator, List<NamedList> values) implements Choice<NamedList> {
        public Listed {
            values = checked(operator, values);
        }

        @Override
        public Listed opposite() {
            return new Listed(operator.opposite(), values);
        }

        @Override
        public boolean ofEnrollment() {
            return false;
        }
    }

    record State(Operator operator, List<SequenceState> values) implements Choice<SequenceState> {
        public State {
            values = checked(operator, values);
        }

        @Override
        public State opposite() {
            return new State(operator.opposite(), values);
        }

        @Override
        public boolean ofEnrollment() {
            return true;
        }
    }

    record InSequence(Operator operator, List<NamedSequence> values) implements Choice<NamedSequence> {
        public InSequence {
            values = checked(operator, values);
        }

        @Override
        public InSequence opposite() {
            return new InSequence(operator.opposite(), values);
        }

        @Override
        public boolean ofEnrollment() {
            return true;
        }
    }

    /// Why a pause was made; only the paused have one.
    record Reason(Operator operator, List<PauseReason> values) implements Choice<PauseReason> {
        public Reason {
            values = checked(operator, values);
        }

        @Override
        public Reason opposite() {
            return new Reason(operator.opposite(), values);
        }

        @Override
        public boolean ofEnrollment() {
            return true;
        }
    }

    /// The step that comes next, or would have when the sequence ended.
    ///
    /// @param position from 1
    record Step(Operator operator, int position) implements Criterion {
        public Step {
            check(operator, Operator.OF_NUMBERS);
            require(position >= 1, "a position from 1");
        }

        @Override
        public Step opposite() {
            return new Step(operator.opposite(), position);
        }

        @Override
        public boolean ofEnrollment() {
            return true;
        }
    }

    /// A moment, of which only the day counts.
    ///
    /// @param day null where the operator needs none
    /// @param days 0 where the operator needs none
    record Day(DayField field, Operator operator, @Nullable LocalDate day, int days) implements Criterion {

        /// More days than this are no filter but a slip of the fingers, and might leave the calendar.
        public static final int MOST_DAYS = 36_500;

        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;

        public Day {
            check(operator, Operator.OF_DAYS);
            require((day != null) == operator.needsDay(), "a day, exactly where one is needed");
            require(day == null || isOfOurTimes(day), "a day of our times");
            require(operator.needsDays() ? (days >= 0 && days <= MOST_DAYS) : days == 0, "days where they are needed");
        }

        /// Whether a criterion can name this day: one of another century is a slip of the fingers.
        public static boolean isOfOurTimes(LocalDate day) {
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        }

        @Override
        public Day opposite() {
            return new Day(field, operator.opposite(), day, days);
        }

        @Override
        public boolean ofEnrollment() {
            return field.ofEnrollment();
        }
    }

    /// Sequence state is one of these.
    static State state(SequenceState... states) {
        return new State(Operator.IS, List.of(states));
    }

    /// Sequence is this.
    static InSequence sequence(long id, String name) {
        return new InSequence(Operator.IS, List.of(new NamedSequence(id, name)));
    }

    /// Contact status is one of these.
    static Status status(ContactStatus... statuses) {
        return new Status(Operator.IS, List.of(statuses));
    }

    /// A day compared with the day `days` away from today.
    static Day within(DayField field, Operator operator, int days) {
        return new Day(field, operator, null, days);
    }

    /// A day compared with one of the calendar.
    static Day day(DayField field, Operator operator, LocalDate day) {
        return new Day(field, operator, day, 0);
    }

    /// Whether there is a day at all.
    static Day known(DayField field, boolean known) {
        return new Day(field, known ? Operator.KNOWN : Operator.UNKNOWN, null, 0);
    }

    private static <T> List<T> checked(Operator operator, List<T> values) {
        check(operator, Operator.OF_CHOICES);
        require(!values.isEmpty(), "a value at least");
        return values.stream().distinct().toList();
    }

    private static void check(Operator operator, List<Operator> possible) {
        require(possible.contains(operator), operator + " is not among " + possible);
    }

    private static void require(boolean condition, String what) {
        if (!condition) throw new IllegalArgumentException("A criterion needs " + what);
    }
}
