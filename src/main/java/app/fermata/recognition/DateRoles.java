package app.fermata.recognition;

import app.fermata.recognition.Cues.Cue;
import app.fermata.recognition.ReturnDate.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells from the words around them what the days of a text are: the last one away, the day back, or neither.
final class DateRoles {

    /// A day with its role.
    ///
    /// @param readings two where day and month can change places
    /// @param start the first day away, as far as it is told
    record Candidate(Span span, List<LocalDate> readings, Optional<LocalDate> start, Role role) {}

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<![\\s.(](?:d|v|p|a|r|m|u|z|s|ca|kl|nr|inkl|incl|einschl|bzw|evtl|ev|tel|mr|mrs|ms|dr|hr|fr|sr|sra|dnia|tlf|ext)\\.)"
                    + "(?<=[.!?;])(?=\\s)|\\n\\n|\\n(?=[-*•])");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,(]| (?:and|und|et|y|e|en|i|och|og|but|aber|mais|pero|ma|mas|maar|ale|men)(?![a-z])");
    private static final Pattern INCLUDED = Pattern.compile(
            "^\\W{0,3}(?:inclusive|included|incl\\b|einschlie|inkl|inbegriffen|inclus|incluso|incluido|incluid|compreso|wlacznie|inclusief)");
    private static final int A_WORD_OR_TWO = 15;

    private final String folded;
    private final List<Mention> mentions;
    private final List<Language> spoken;
    private final boolean absent;

    private DateRoles(String folded, List<Mention> mentions, List<Language> spoken, boolean absent) {
        this.folded = folded;
        this.mentions = mentions;
        this.spoken = spoken;
        this.absent = absent;
    }

    /// @param absent whether all of the text is about an absence, as a subject can be
    static List<Candidate> of(String folded, List<Mention> mentions, List<Language> spoken, boolean absent) {
        var roles = new DateRoles(folded, mentions, spoken, absent);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < mentions.size(); i++) roles.candidate(i).ifPresent(candidates::add);
        return candidates;
    }

    private Optional<Candidate> candidate(int at) {
        var mention = mentions.get(at);
        boolean startsRange = at + 1 < mentions.size() && isRange(at, at + 1);
        if (startsRange) return Optional.empty();
        if (at > 0 && isRange(at - 1, at)) {
            // "Monday to Friday, 9 to 5": opening hours.
            if (isVague(mentions.get(at - 1)) && isVague(mention)) return Optional.empty();
            return Optional.of(new Candidate(
                    mention.span(),
                    mention.readings(),
                    Optional.of(mentions.get(at - 1).start()),
                    Role.LAST_DAY_AWAY));
        }
        return role(at).filter(role -> fits(mention, role)).map(role -> {
            boolean backInWeek = mention.kind() == Mention.Kind.WEEK && role == Role.DAY_BACK;
            var start = isStretch(mention) ? Optional.of(mention.start()) : startBefore(at);
            var readings = backInWeek ? List.of(mention.start()) : mention.readings();
            return new Candidate(mention.span(), readings, start, role);
        });
    }

    /// Where "starting …" stands in the same sentence before.
    private Optional<LocalDate> startBefore(int at) {
        if (at == 0) return Optional.empty();
        var before = mentions.get(at - 1);
        boolean sameSentence = sentenceStart(at) <= before.span().from();
        return sameSentence && before.kind() == Mention.Kind.DAY ? Optional.of(before.start()) : Optional.empty();
    }

    private boolean isRange(int first, int last) {
        var from = mentions.get(first);
        var to = mentions.get(last);
        if (from.kind() != Mention.Kind.DAY || to.kind() == Mention.Kind.DISTANCE) return false;
        String between = folded.substring(from.span().to(), to.span().from());
        return between.matches("\\s{0,3}[-)]+[\\s(]{0,3}") || Cues.whole(between.strip(), Cue.TO, spoken);
    }

    private boolean isVague(Mention mention) {
        return mention.span().of(folded).chars().noneMatch(Character::isDigit);
    }

    private static boolean fits(Mention mention, Role role) {
        return switch (mention.kind()) {
            case END -> role == Role.LAST_DAY_AWAY;
            case DISTANCE -> role == Role.DAY_BACK;
            case RANGE -> role == Role.LAST_DAY_AWAY;
            case DAY, WEEK -> true;
        };
    }

    private static boolean isStretch(Mention mention) {
        return mention.kind() == Mention.Kind.RANGE || mention.kind() == Mention.Kind.WEEK;
    }

    private Optional<Role> role(int at) {
        var span = mentions.get(at).span();
        String before = folded.substring(
                Math.max(
                        sentenceStart(at),
                        at == 0 ? 0 : mentions.get(at - 1).span().to()),
                span.from());
        String after = after(at, before);
        String around = before + " \u0001 " + after;
        boolean isRange = mentions.get(at).kind() == Mention.Kind.RANGE;
        boolean isWeek = mentions.get(at).kind() == Mention.Kind.WEEK;

        if (INCLUDED.matcher(folded.substring(span.to())).find()) return Optional.of(Role.LAST_DAY_AWAY);
        if (Cues.atEnd(before, Cue.BEFORE, spoken) && isBackLater(before, around)) return Optional.of(Role.DAY_BACK);
        if (Cues.atEnd(before, Cue.UNTIL, spoken)) {
            boolean notBackUntil = Cues.in(before, Cue.RETURN, spoken) && !Cues.affirmed(before, Cue.RETURN, spoken);
            return Optional.of(notBackUntil && !isRange ? Role.DAY_BACK : Role.LAST_DAY_AWAY);
        }
        if (Cues.atEnd(before, Cue.AFTER, spoken)) return Optional.of(Role.LAST_DAY_AWAY);
        boolean back = !isRange && Cues.affirmed(around, Cue.BACK, spoken);
        if (!isRange && Cues.atEnd(before, Cue.FROM, spoken)) {
            boolean answers = Cues.affirmed(around, Cue.REPLY, spoken);
            return back || answers ? Optional.of(Role.DAY_BACK) : Optional.empty();
        }
        // Away "week 34, back the week after" is no day.
        if (back && !(isWeek && Cues.in(around, Cue.AWAY, spoken))) return Optional.of(Role.DAY_BACK);
        if (mentions.get(at).kind() == Mention.Kind.DAY && Cues.affirmed(around, Cue.REPLY, spoken)) {
            return Optional.of(Role.DAY_BACK);
        }
        boolean away = absent || Cues.in(around, Cue.AWAY, spoken) || Rules.says(Rules.Kind.ABSENCE, sentence(at));
        return away ? Optional.of(Role.LAST_DAY_AWAY) : Optional.empty();
    }

    private boolean isBackLater(String before, String around) {
        return Cues.in(around, Cue.BACK, spoken)
                || Cues.in(around, Cue.REPLY, spoken)
                || Cues.in(before, Cue.NOT, spoken);
    }

    /// What follows a day and belongs to it: nothing where the next day of the sentence may claim it.
    private String after(int at, String before) {
        int from = mentions.get(at).span().to();
        int end = sentenceEnd(at);
        boolean opensSentence = before.strip().length() <= A_WORD_OR_TWO;
        boolean isLast =
                at + 1 == mentions.size() || mentions.get(at + 1).span().from() >= end;
        if (!isLast && !opensSentence) return "";
        String after = folded.substring(
                from, isLast ? end : mentions.get(at + 1).span().from());
        if (opensSentence && after.startsWith(",")) after = after.substring(1);
        var clause = CLAUSE_END.matcher(after);
        return clause.find() ? after.substring(0, clause.start()) : after;
    }

    private String sentence(int at) {
        return folded.substring(sentenceStart(at), sentenceEnd(at));
    }

    private int sentenceStart(int at) {
        int here = mentions.get(at).span().from();
        int start = Math.max(0, here - 300);
        var end = SENTENCE_END.matcher(folded).region(start, here);
        while (end.find()) {
            if (!isInsideMention(end.start())) start = end.end();
        }
        return start;
    }

    private int sentenceEnd(int at) {
        int here = mentions.get(at).span().to();
        int last = Math.min(folded.length(), here + 200);
        var end = SENTENCE_END.matcher(folded).region(here, last);
        while (end.find()) {
            if (!isInsideMention(end.start())) return end.start();
        }
        return last;
    }

    private boolean isInsideMention(int place) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.span().from() <= place && place < mention.span().to());
    }
}
