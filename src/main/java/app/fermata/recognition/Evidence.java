package app.fermata.recognition;

import java.util.List;

/// By what a verdict was told, to be shown beside it.
///
/// @param clues the one that decided first
/// @param score how sure the verdict is, from 0 to 1; 1 where a rule and no likelihood decided
public record Evidence(List<Clue> clues, double score) {

    public Evidence {
        clues = List.copyOf(clues);
    }

    static Evidence of(Clue... clues) {
        return new Evidence(List.of(clues), 1);
    }

    /// One thing a message shows.
    public sealed interface Clue {

        /// A header field, as it stands there.
        record Header(String name, String value) implements Clue {}

        /// The subject, and what of it was recognised.
        record Subject(String subject, Span span) implements Clue {}

        /// A sentence of the writer's own words.
        ///
        /// @param span where it stands in [IncomingMessage#text]
        record Sentence(String sentence, Span span) implements Clue {}

        /// Words the classifier went by, the weightiest first.
        record Weighty(List<String> words) implements Clue {

            public Weighty {
                words = List.copyOf(words);
            }
        }
    }
}
