package app.fermata.recognition;

import app.fermata.recognition.Rules.Kind;
import java.util.EnumSet;
import java.util.Set;

/// What the rules find in a message, as the classifier takes it.
enum Signal {
    SUBJECT_ABSENT,
    SUBJECT_AUTOMATIC,
    SUBJECT_BOUNCE,
    SUBJECT_ANSWERS,
    ABSENCE,
    ABSENCE_AGAIN,
    AUTOMATIC,
    ACKNOWLEDGEMENT,
    LEFT,
    CHANGED,
    CLOSED,
    BOUNCE,
    PAST_ABSENCE,
    OTHERS_ABSENCE,
    TALK,
    HEADER,
    WEAK_HEADER,
    NULL_RETURN_PATH,
    DAEMON,
    IN_THREAD,
    QUOTES,
    ASKS,
    NAMES_DATE,
    SHORT;

    private static final int SHORT_TEXT = 80;

    static Set<Signal> of(Reading reading) {
        var signals = EnumSet.noneOf(Signal.class);
        add(signals, SUBJECT_ABSENT, reading.subjectSays(Kind.SUBJECT_ABSENT).isPresent());
        add(
                signals,
                SUBJECT_AUTOMATIC,
                reading.subjectSays(Kind.SUBJECT_AUTOMATIC).isPresent());
        add(signals, SUBJECT_BOUNCE, reading.subjectSays(Kind.SUBJECT_BOUNCE).isPresent());
        add(signals, SUBJECT_ANSWERS, reading.isAnswerBySubject());
        int absences = Rules.count(Kind.ABSENCE, reading.text(), 2);
        add(signals, ABSENCE, absences > 0);
        add(signals, ABSENCE_AGAIN, absences > 1);
        add(signals, AUTOMATIC, reading.says(Kind.AUTOMATIC));
        add(signals, ACKNOWLEDGEMENT, reading.says(Kind.ACKNOWLEDGEMENT));
        add(signals, LEFT, reading.says(Kind.LEFT));
        add(signals, CHANGED, reading.says(Kind.CHANGED));
        add(signals, CLOSED, reading.says(Kind.CLOSED));
        add(signals, BOUNCE, reading.says(Kind.BOUNCE));
        add(signals, PAST_ABSENCE, reading.says(Kind.PAST_ABSENCE));
        add(signals, OTHERS_ABSENCE, reading.says(Kind.OTHERS_ABSENCE));
        add(signals, TALK, reading.says(Kind.TALK));
        add(signals, HEADER, AutomaticHeaders.find(reading.headers()).isPresent());
        add(signals, WEAK_HEADER, AutomaticHeaders.weak(reading.headers()).isPresent());
        add(signals, NULL_RETURN_PATH, reading.hasNullReturnPath());
        add(signals, DAEMON, Bounces.isDaemon(reading.message().from()));
        add(signals, IN_THREAD, reading.message().isAnswer());
        add(signals, QUOTES, reading.message().quotesAnother());
        add(signals, ASKS, reading.text().indexOf('?') >= 0);
        add(signals, NAMES_DATE, !(reading.returnDate() instanceof ReturnDate.Unknown));
        add(signals, SHORT, reading.text().length() < SHORT_TEXT);
        return signals;
    }

    private static void add(Set<Signal> signals, Signal signal, boolean holds) {
        if (holds) signals.add(signal);
    }
}
