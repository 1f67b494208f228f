package app.fermata.roster;

import java.util.List;

/// How a criterion compares. Which of them a field has depends on what it holds: words, a choice, a day, a number.
public enum Operator {
    IS,
    IS_NOT,
    CONTAINS,
    CONTAINS_NOT,
    STARTS_WITH,
    AT_LEAST,
    AT_MOST,
    BEFORE,
    ON,
    AFTER,
    /// From so many days ago until today, both included.
    IN_LAST,
    /// From today until so many days ahead, both included.
    IN_NEXT,
    /// Before the day so many days ago.
    LONGER_AGO,
    KNOWN,
    UNKNOWN;

    /// Those of words; all of them ignore case.
    public static final List<Operator> OF_WORDS =
            List.of(IS, IS_NOT, CONTAINS, CONTAINS_NOT, STARTS_WITH, KNOWN, UNKNOWN);

    /// Those of one value out of a few.
    public static final List<Operator> OF_CHOICES = List.of(IS, IS_NOT);

    /// Those of a day.
    public static final List<Operator> OF_DAYS =
            List.of(BEFORE, ON, AFTER, IN_LAST, IN_NEXT, LONGER_AGO, KNOWN, UNKNOWN);

    /// Those of a number.
    public static final List<Operator> OF_NUMBERS = List.of(IS, IS_NOT, AT_LEAST, AT_MOST);

    /// Whether it holds exactly where its [#opposite] does not.
    public boolean isNegative() {
        return this == IS_NOT || this == CONTAINS_NOT || this == UNKNOWN;
    }

    /// What a negative one denies; itself for any other.
    public Operator opposite() {
        return switch (this) {
            case IS_NOT -> IS;
            case CONTAINS_NOT -> CONTAINS;
            case UNKNOWN -> KNOWN;
            case IS, CONTAINS, STARTS_WITH, AT_LEAST, AT_MOST, BEFORE, ON, AFTER, IN_LAST, IN_NEXT, LONGER_AGO, KNOWN ->
                this;
        };
    }

    /// Whether it compares with one day of the calendar.
    public boolean needsDay() {
        return this == BEFORE || this == ON || this == AFTER;
    }

    /// Whether it compares with a number of days.
    public boolean needsDays() {
        return this == IN_LAST || this == IN_NEXT || this == LONGER_AGO;
    }

    /// Whether it compares with nothing at all.
    public boolean needsNothing() {
        return this == KNOWN || this == UNKNOWN;
    }
}
