package app.fermata.recognition;

import app.fermata.recognition.CalendarReading.Order;
import app.fermata.recognition.DateRoles.Candidate;
import app.fermata.recognition.ReturnDate.Day;
import app.fermata.recognition.ReturnDate.Role;
import app.fermata.recognition.ReturnDate.TwoReadings;
import app.fermata.recognition.ReturnDate.Unknown;
import app.fermata.recognition.ReturnDate.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads from an out-of-office message when its writer is back (spec: mail, *The date of return*).
///
/// What software wrote comes first (Apple's criteria, Lotus' "returning"), then the subject, then the text.
final class ReturnDates {

    private static final Pattern APPLE_END = Pattern.compile("endDate=([^,}\\s]{10,30})");
    private static final int AMERICA_FROM_HOURS = -10;
    private static final int AMERICA_TO_HOURS = -3;
    private static final int MOST_MONTHS_AHEAD = 12;
    private static final int DAYS_OF_ONE_ABSENCE = 4;

    private ReturnDates() {}

    /// @param subjectSpan what of the subject is the writer's own, and not a quotation of ours
    static ReturnDate of(IncomingMessage message, Optional<Span> subjectSpan) {
        var received = message.date().toLocalDate();
        var apple = apple(message, received);
        if (apple.isPresent()) return apple.get();

        String subject = subjectSpan.map(span -> span.of(message.subject())).orElse("");
        var spoken = Language.spoken(Words.fold(subject + "\n" + message.text()));
        var calendar = new CalendarReading(received, order(message, spoken));
        int subjectFrom = subjectSpan.map(Span::from).orElse(0);
        var inSubject = read(subject, calendar, spoken, true);
        var inText = read(message.text(), calendar, spoken, false);
        // The text may say in words what the subject says in numbers.
        var known = new ArrayList<>(inText);
        known.addAll(inSubject);
        var ofSubject = choose(inSubject, known, received, Optional.of("subject"), subjectFrom);
        var ofText = choose(inText, known, received, Optional.empty(), 0);
        // "Away until 5 May" over "returning on 5 May": the day back is the plainer word.
        boolean textIsPlainer = ofSubject instanceof Day last
                && last.role() == Role.LAST_DAY_AWAY
                && ofText instanceof Day back
                && back.role() == Role.DAY_BACK;
        if (ofSubject instanceof Day && !textIsPlainer) return ofSubject;
        return ofText instanceof Unknown ? ofSubject : ofText;
    }

    private static List<Candidate> read(String text, CalendarReading calendar, List<Language> spoken, boolean absent) {
        // A line that was only wrapped goes on.
        String folded = Words.fold(text).replaceAll("(?<!\\n)\\n(?!\\n|[-*•])", " ");
        var languages = spoken.isEmpty() ? List.of(Language.values()) : withEnglish(spoken);
        return DateRoles.of(folded, Mentions.in(folded, calendar, languages), languages, absent);
    }

    /// Software says "until" and "returning" in English to the best of us.
    private static List<Language> withEnglish(List<Language> spoken) {
        if (spoken.contains(Language.EN)) return spoken;
        var languages = new ArrayList<>(spoken);
        languages.add(Language.EN);
        return languages;
    }

    private static Order order(IncomingMessage message, List<Language> spoken) {
        boolean speaksAnother = spoken.stream().anyMatch(language -> language != Language.EN);
        if (speaksAnother) return Order.DAY_FIRST;
        int hours = message.date().getOffset().getTotalSeconds() / 3600;
        if (hours == 0) return Order.UNKNOWN;
        return hours >= AMERICA_FROM_HOURS && hours <= AMERICA_TO_HOURS ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }

    private static ReturnDate choose(
            List<Candidate> candidates,
            List<Candidate> known,
            LocalDate received,
            Optional<String> header,
            int offset) {
        var possible = candidates.stream()
                .map(candidate -> possible(candidate, known, received))
                .filter(candidate -> !candidate.readings().isEmpty())
                .sorted(Comparator.comparing(candidate -> candidate.readings().getFirst()))
                .toList();
        var back = possible.stream()
                .filter(candidate -> candidate.role() == Role.DAY_BACK)
                .findFirst();
        var chosen = back.or(() -> last(possible));
        return chosen.<ReturnDate>map(candidate -> date(candidate, header, offset))
                .orElseGet(Unknown::new);
    }

    /// The end of the absence that is on, or comes first; stretches that follow on one another are one.
    private static Optional<Candidate> last(List<Candidate> possible) {
        @Nullable Candidate last = null;
        for (var candidate : possible) {
            if (last == null) {
                last = candidate;
                continue;
            }
            var end = last.readings().getFirst();
            boolean apart = candidate
                    .start()
                    .filter(start -> start.isAfter(end.plusDays(DAYS_OF_ONE_ABSENCE))
                            && start.isBefore(candidate.readings().getFirst()))
                    .isPresent();
            if (!apart) last = candidate;
        }
        return Optional.ofNullable(last);
    }

    /// Leaves the readings that can be: not past, not too far, after the absence began; and of two the one that the
    /// message elsewhere says in words.
    private static Candidate possible(Candidate candidate, List<Candidate> known, LocalDate received) {
        var earliest = received;
        var latest = received.plusMonths(MOST_MONTHS_AHEAD);
        var readings = candidate.readings().stream()
                .filter(date -> !date.isBefore(earliest) && !date.isAfter(latest))
                .toList();
        if (readings.size() > 1) {
            var said = readings.stream()
                    .filter(date -> known.stream()
                            .filter(other -> other.readings().size() == 1)
                            .anyMatch(other -> other.readings().getFirst().equals(date)))
                    .toList();
            if (said.size() == 1) readings = said;
        }
        return new Candidate(
                candidate.span(), readings.stream().sorted().toList(), candidate.start(), candidate.role());
    }

    private static ReturnDate date(Candidate candidate, Optional<String> header, int offset) {
        var span = new Span(candidate.span().from() + offset, candidate.span().to() + offset);
        var where = new Where(header, span);
        var first = new Day(candidate.readings().getFirst(), candidate.role(), where);
        if (candidate.readings().size() == 1) return first;
        return new TwoReadings(first, new Day(candidate.readings().get(1), candidate.role(), where));
    }

    /// `X-Apple-Criteria: {kind=VACATION,startDate=…,endDate=2020-01-10T14:59:59Z}`: the last moment away.
    private static Optional<ReturnDate> apple(IncomingMessage message, LocalDate received) {
        String name = "x-apple-criteria";
        var end = APPLE_END.matcher(message.headers().first(name));
        if (!end.find()) return Optional.empty();
        try {
            var last = Instant.parse(end.group(1))
                    .atOffset(message.date().getOffset())
                    .toLocalDate();
            boolean possible = !last.isBefore(received) && !last.isAfter(received.plusMonths(MOST_MONTHS_AHEAD));
            return possible
                    ? Optional.of(new Day(
                            last, Role.LAST_DAY_AWAY, new Where(Optional.of(name), new Span(end.start(1), end.end(1)))))
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
