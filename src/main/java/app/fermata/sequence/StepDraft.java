package app.fermata.sequence;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a step's templates say to one contact, as far as they can be filled in.
public record StepDraft(Text subject, Text body) {

    /// One template, filled in.
    ///
    /// @param problem why it could not be read, in words; null where it could. `parts` is then the template itself
    public record Text(List<Part> parts, @Nullable String problem) {

        /// Nothing at all.
        public static final Text NONE = new Text(List.of(), null);

        public Text {
            parts = List.copyOf(parts);
        }

        /// These words and nothing missing.
        public static Text of(String words) {
            return words.isEmpty() ? NONE : new Text(List.of(new Words(words)), null);
        }

        /// The text, with a bracketed name where a value is missing: "Hello [contact.first_name],".
        public String plain() {
            return parts.stream().map(Part::plain).collect(Collectors.joining());
        }

        /// The variables that have no value, each once, in the order they come up.
        public List<String> missing() {
            return parts.stream()
                    .filter(Missing.class::isInstance)
                    .map(part -> ((Missing) part).variable())
                    .distinct()
                    .toList();
        }

        public boolean isBlank() {
            return plain().isBlank();
        }
    }

    /// A piece of a text.
    public sealed interface Part {

        /// The piece as it is copied.
        String plain();
    }

    /// Words that are ready.
    public record Words(String plain) implements Part {}

    /// A place where the value of `variable`, such as `contact.company`, is missing and no default is given.
    public record Missing(String variable) implements Part {
        @Override
        public String plain() {
            return "[" + variable + "]";
        }
    }
}
