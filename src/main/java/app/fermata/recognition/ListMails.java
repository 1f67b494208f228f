package app.fermata.recognition;

import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Rules.Kind;
import app.fermata.recognition.Verdict.ListMail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Newsletters, and mail that went through a mailing list.
///
/// A notice of absence that a list passed on is left to the next steps, where its subject and its text both say so: its
/// writer is away all the same.
final class ListMails implements Step {

    private static final List<String> OF_LISTS =
            List.of("List-Id", "List-Post", "X-Mailing-List", "X-BeenThere", "X-Mailman-Version", "X-Listname");
    private static final List<String> OF_NEWSLETTERS = List.of("List-Unsubscribe", "X-Campaign", "X-CampaignId");

    @Override
    public Optional<Verdict> decide(Reading reading) {
        var clue = clue(reading);
        if (clue.isEmpty() || isPassedOnAbsence(reading)) return Optional.empty();
        return Optional.of(new ListMail(Evidence.of(clue.get())));
    }

    private static Optional<Clue> clue(Reading reading) {
        var headers = reading.headers();
        if (AutomaticHeaders.answers(headers)) return Optional.empty();
        for (String name : OF_LISTS) {
            if (headers.has(name)) return Optional.of(new Clue.Header(name, headers.first(name)));
        }
        String precedence = headers.first("precedence").toLowerCase(Locale.ROOT);
        if (precedence.equals("list")) return Optional.of(new Clue.Header("Precedence", precedence));
        // A person's answer sent through a sales or support tool carries List-Unsubscribe as well.
        if (reading.message().isAnswer()) return Optional.empty();
        for (String name : OF_NEWSLETTERS) {
            if (headers.has(name)) return Optional.of(new Clue.Header(name, headers.first(name)));
        }
        return Optional.empty();
    }

    private static boolean isPassedOnAbsence(Reading reading) {
        return !reading.isAnswerBySubject()
                && reading.subjectSays(Kind.SUBJECT_ABSENT).isPresent()
                && reading.says(Kind.ABSENCE);
    }
}
