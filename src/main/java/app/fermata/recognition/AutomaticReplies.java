package app.fermata.recognition;

import app.fermata.recognition.Classifier.Label;
import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Rules.Kind;
import app.fermata.recognition.Verdict.OtherAutomatic;
import app.fermata.recognition.Verdict.OutOfOffice;
import app.fermata.recognition.Verdict.Unsure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Messages that say themselves that a machine sent them, by header, by subject or in words: absent, or something else?
final class AutomaticReplies implements Step {

    /// From this likelihood on, of the two kinds that are left.
    private static final double LIKELY = 0.6;

    /// The same where the subject says absent.
    private static final double EVEN = 0.5;

    /// The same where no rule finds an absence.
    private static final double LIKELY_WITHOUT_RULE = 0.95;

    private final Classifier classifier;

    AutomaticReplies(Classifier classifier) {
        this.classifier = classifier;
    }

    @Override
    public Optional<Verdict> decide(Reading reading) {
        var header = header(reading);
        var clues = new ArrayList<Clue>();
        header.ifPresent(clues::add);
        var absentSubject = reading.subjectSays(Kind.SUBJECT_ABSENT);
        absentSubject
                .or(() -> reading.subjectSays(Kind.SUBJECT_AUTOMATIC))
                .ifPresent(span -> clues.add(new Clue.Subject(reading.message().subject(), span)));
        if (!reading.message().quotesAnother()) reading.sentence(Kind.AUTOMATIC).ifPresent(clues::add);
        if (clues.isEmpty()) return Optional.empty();
        // Without a header a person may have written it: "Holidays: what about the 12th?"
        if (header.isEmpty() && isPersons(reading)) return Optional.empty();
        return Optional.of(decide(reading, clues, absentSubject.isPresent()));
    }

    private Verdict decide(Reading reading, List<Clue> clues, boolean absentSubject) {
        var absence = reading.sentence(Kind.ABSENCE);
        absence.ifPresent(clues::addFirst);
        var other = other(reading);
        boolean namesDay = !(reading.returnDate() instanceof ReturnDate.Unknown);
        boolean says = absence.isPresent()
                || absentSubject
                || reading.headers().first("x-apple-action").equalsIgnoreCase("vacation");
        // Who has left often says so by an absence notice.
        if (other == Verdict.Kind.LEFT_THE_COMPANY && !(namesDay && absence.isPresent()))
            return automatic(reading, other, clues, 1);
        boolean saysSo = absence.isPresent() || (says && namesDay);
        // "Your message will be dealt with after my return" is an acknowledgement only by its first half.
        boolean insists = Rules.count(Kind.ABSENCE, reading.text(), 2) > 1 && other == Verdict.Kind.ACKNOWLEDGEMENT;
        if (saysSo && (other == null || insists || (namesDay && absentSubject))) {
            return new OutOfOffice(reading.returnDate(), new Evidence(clues, 1));
        }
        if (!says && other != null) return automatic(reading, other, clues, 1);

        var likely = classifier.likelihoods(reading);
        double away = likely.getOrDefault(Label.OUT_OF_OFFICE, 0.0);
        double share = away / (away + likely.getOrDefault(Label.OTHER_AUTOMATIC, 0.0));
        if (share >= (absentSubject ? EVEN : says ? LIKELY : LIKELY_WITHOUT_RULE)) {
            clues.add(new Clue.Weighty(classifier.words(reading, Label.OUT_OF_OFFICE)));
            return new OutOfOffice(reading.returnDate(), new Evidence(clues, share));
        }
        clues.add(new Clue.Weighty(classifier.words(reading, Label.OTHER_AUTOMATIC)));
        if (1 - share >= LIKELY) {
            return automatic(reading, other == null ? Verdict.Kind.ACKNOWLEDGEMENT : other, clues, 1 - share);
        }
        return new Unsure(new Evidence(clues, Math.max(share, 1 - share)));
    }

    /// An automatic message with the sentence that gives the reason.
    static Verdict automatic(Reading reading, Verdict.Kind kind, List<Clue> clues, double score) {
        var ordered = new ArrayList<>(clues);
        var rule =
                switch (kind) {
                    case LEFT_THE_COMPANY -> Kind.LEFT;
                    case ADDRESS_CHANGED -> Kind.CHANGED;
                    case MAILBOX_CLOSED -> Kind.CLOSED;
                    default -> Kind.ACKNOWLEDGEMENT;
                };
        reading.sentence(rule).ifPresent(ordered::addFirst);
        return new OtherAutomatic(kind, new Evidence(ordered, score));
    }

    /// What other reason the text gives, by the rules.
    static Verdict.@Nullable Kind other(Reading reading) {
        if (reading.says(Kind.LEFT)) return Verdict.Kind.LEFT_THE_COMPANY;
        if (reading.says(Kind.CHANGED)) return Verdict.Kind.ADDRESS_CHANGED;
        if (reading.says(Kind.CLOSED)) return Verdict.Kind.MAILBOX_CLOSED;
        return reading.says(Kind.ACKNOWLEDGEMENT) ? Verdict.Kind.ACKNOWLEDGEMENT : null;
    }

    private static Optional<Clue.Header> header(Reading reading) {
        var header = AutomaticHeaders.find(reading.headers());
        if (header.isPresent()) return header;
        if (reading.hasNullReturnPath()) return Optional.of(new Clue.Header("Return-Path", "<>"));
        var weak = AutomaticHeaders.weak(reading.headers());
        boolean supported = reading.subjectSays(Kind.SUBJECT_AUTOMATIC).isPresent()
                || reading.subjectSays(Kind.SUBJECT_ABSENT).isPresent()
                || (reading.says(Kind.ABSENCE) && !reading.message().quotesAnother());
        return supported ? weak : Optional.empty();
    }

    private boolean isPersons(Reading reading) {
        if (reading.message().quotesAnother()) return true;
        double human = classifier.likelihoods(reading).getOrDefault(Label.HUMAN, 0.0);
        boolean nothingElse = !reading.says(Kind.ABSENCE) && other(reading) == null;
        return human >= (nothingElse || reading.says(Kind.TALK) ? 0.3 : 0.6);
    }
}
