package app.fermata.recognition;

import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Rules.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message as the steps of the cascade read it: folded once, with what all of them ask for.
final class Reading {

    /// "Re:" and its like in ten languages: somebody answers, or a machine speaks of an answer.
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:\\[[^\\]]{1,40}\\] ?)*(?:re|aw|antw|antwort|sv|vs|rv|odp|r|res|ref|rif|fw|fwd|wg|tr|doorst|i|enc|pd|vb|vl)(?:\\[\\d+\\]|\\(\\d+\\))? ?:");
    /// Lotus: "AUTO: Jane Doe is out of the office (returning 05/01/2010)".
    private static final Pattern LOTUS = Pattern.compile(
            "\\((?:returning|return|back|ruckkehr am|ruckkehr|zuruck am|retour le|de retour le|retour|regreso el|vuelve el|rientro il|rientro|regresso a|terug op|terug|powrot|ater|tilbage)[^)]{1,40}\\)");
    private static final Pattern TAGS = Pattern.compile("^(?:\\[[^\\]]{1,40}\\] ?)*"
            + "(?:(?:i am|i'm|ich bin|je suis|estoy|sono|estou|ik ben|jestem|jag ar|jeg er)"
            + " (?:currently |derzeit |actuellement |actualmente |attualmente |momenteel |obecnie )?)?");

    private final IncomingMessage message;
    private final String text;
    private final String subject;
    private final int tags;
    private final Map<Kind, Optional<Span>> found = new EnumMap<>(Kind.class);
    private @Nullable ReturnDate returnDate;
    private @Nullable Features features;

    Reading(IncomingMessage message) {
        this.message = message;
        this.text = Words.fold(message.text());
        String folded = Words.fold(message.subject());
        var matcher = TAGS.matcher(folded);
        // "[list] I am out of office": the list's tag is not the writer's, and "I am" goes without saying.
        this.tags = matcher.find() && matcher.end() < folded.length() ? matcher.end() : 0;
        this.subject = folded;
    }

    IncomingMessage message() {
        return message;
    }

    Headers headers() {
        return message.headers();
    }

    /// The writer's own words, folded.
    String text() {
        return text;
    }

    /// The subject, folded.
    String subject() {
        return subject;
    }

    boolean says(Kind kind) {
        return find(kind).isPresent();
    }

    /// Where the subject says so, in places of [IncomingMessage#subject]; with a list's tag before it or without.
    Optional<Span> subjectSays(Kind kind) {
        var whole = Rules.find(kind, subject);
        if (whole.isPresent() || tags == 0) return whole;
        return Rules.find(kind, subject.substring(tags)).map(span -> new Span(span.from() + tags, span.to() + tags));
    }

    /// Whether the subject says that a person answers or passes something on.
    boolean isAnswerBySubject() {
        return ANSWER.matcher(subject).find();
    }

    Features features() {
        if (features == null) features = Features.of(this);
        return features;
    }

    /// When the writer is back, if this is an absence.
    ReturnDate returnDate() {
        if (returnDate == null) returnDate = ReturnDates.of(message, ownSubject());
        return returnDate;
    }

    /// What of the subject is the writer's own: not what follows "Automatic reply:", which is ours come back.
    private Optional<Span> ownSubject() {
        if (isAnswerBySubject()) return Optional.empty();
        var lotus = LOTUS.matcher(subject);
        if (lotus.find()) return Optional.of(new Span(lotus.start(), lotus.end()));
        var absent = subjectSays(Kind.SUBJECT_ABSENT);
        if (absent.isEmpty()) return Optional.empty();
        int colon = subject.indexOf(": ", absent.get().to());
        int quoted = subject.indexOf(':', Math.max(0, absent.get().to() - 1));
        int end = quoted >= 0 && quoted <= absent.get().to() + 2 ? quoted : colon >= 0 ? colon : subject.length();
        return Optional.of(
                new Span(absent.get().from(), Math.max(end, absent.get().from())));
    }

    boolean hasNullReturnPath() {
        return headers().all("return-path").stream().anyMatch(path -> path.equals("<>"));
    }

    /// The first sentence that says so.
    Optional<Clue> sentence(Kind kind) {
        return find(kind).map(this::sentence);
    }

    private Optional<Span> find(Kind kind) {
        return found.computeIfAbsent(kind, _ -> Rules.find(kind, text));
    }

    private Clue sentence(Span found) {
        int from = found.from();
        while (from > 0 && !isEnd(from - 1)) from--;
        while (from < found.from() && Character.isWhitespace(text.charAt(from))) from++;
        int to = found.to();
        while (to < text.length() && !isEnd(to)) to++;
        if (to < text.length() && text.charAt(to) != '\n') to++;
        var span = new Span(from, to);
        return new Clue.Sentence(span.of(message.text()), span);
    }

    /// A full stop after a digit belongs to a date more often than it ends a sentence.
    private boolean isEnd(int at) {
        char letter = text.charAt(at);
        if (letter == '\n')
            return at + 1 >= text.length() || text.charAt(at + 1) == '\n' || at == 0 || text.charAt(at - 1) == '\n';
        if (letter != '.' && letter != '!' && letter != '?') return false;
        boolean beforeBlank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return beforeBlank && (at == 0 || letter != '.' || !Character.isDigit(text.charAt(at - 1)));
    }
}
