package app.fermata.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Fills the slots of a template: people, companies, addresses, numbers, and dates as each language writes them.
final class Slots {

    private static final List<String> NAMES = List.of(
            "Anna Keller",
            "John Miller",
            "Sophie Durand",
            "Luis Ortega",
            "Giulia Conti",
            "Rui Tavares",
            "Eva de Wit",
            "Jan Nowak",
            "Erik Lund",
            "Mette Holm",
            "Priya Shah",
            "Tom Baker",
            "Katrin Vogel",
            "Marc Petit");
    private static final List<String> COMPANIES =
            List.of("Nordwind", "Acme", "Bluefield", "Solaris", "Verdant", "Orion Labs", "Kestrel", "Tessera");
    private static final List<String> PHONES = List.of(
            "+44 20 7946 0321",
            "+49 89 1234567",
            "01 42 68 53 00",
            "(555) 010-7788",
            "06-12345678",
            "+48 22 123 45 67",
            "08-123 456 78",
            "+45 33 12 34 56",
            "02 1234 5678",
            "0171/1234567");
    private static final Map<String, List<String>> DATES = Map.of(
            "en",
                    List.of(
                            "d MMMM yyyy",
                            "MMMM d, yyyy",
                            "EEEE, d MMMM",
                            "MMMM d",
                            "d MMM yyyy",
                            "EEEE d MMMM yyyy",
                            "yyyy-MM-dd",
                            "EEEE, MMMM d"),
            "de",
                    List.of(
                            "d. MMMM yyyy",
                            "dd.MM.yyyy",
                            "dd.MM.",
                            "EEEE, 'den' d. MMMM",
                            "d.M.yyyy",
                            "d. MMMM",
                            "dd.MM.yy"),
            "fr", List.of("d MMMM yyyy", "EEEE d MMMM", "dd/MM/yyyy", "d MMMM", "dd/MM", "EEEE d MMMM yyyy"),
            "es", List.of("d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "dd/MM/yyyy", "EEEE d 'de' MMMM", "d/M/yyyy"),
            "it", List.of("d MMMM yyyy", "d MMMM", "dd/MM/yyyy", "dd/MM", "dd.MM.yyyy"),
            "pt", List.of("d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "dd/MM/yyyy", "dd/MM", "dd-MM-yyyy"),
            "nl", List.of("d MMMM yyyy", "EEEE d MMMM", "dd-MM-yyyy", "d MMMM", "d-M-yyyy"),
            "pl", List.of("d MMMM yyyy", "dd.MM.yyyy", "d MMMM", "dd.MM.yyyy 'r.'", "d.MM.yyyy"),
            "sv", List.of("d MMMM yyyy", "'den' d MMMM", "d/M", "yyyy-MM-dd", "EEEE 'den' d MMMM"),
            "da", List.of("d. MMMM yyyy", "'den' d. MMMM", "dd.MM.yyyy", "d/M", "EEEE 'den' d. MMMM"));

    private final RandomGenerator random;
    private final String language;
    private final Language spoken;

    Slots(RandomGenerator random, String language) {
        this.random = random;
        this.language = language;
        this.spoken = language.equals("any") ? Language.EN : Language.of(language);
    }

    String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    String name() {
        return one(NAMES);
    }

    String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@"
                + one(COMPANIES).toLowerCase(Locale.ROOT).replace(" ", "") + ".example";
    }

    String phone() {
        return one(PHONES);
    }

    /// How this message writes dates: one way throughout.
    DateTimeFormatter dates() {
        var patterns = DATES.getOrDefault(language, List.of("d MMMM yyyy"));
        return DateTimeFormatter.ofPattern(one(patterns), spoken.locale());
    }

    /// @param first fills `{D1}`, or nothing where the text has none
    /// @param last fills `{D2}` and `{D}`
    String fill(String template, DateTimeFormatter dates, LocalDate first, LocalDate last, String subject) {
        String name = name();
        return template.replace("{D1}", dates.format(first))
                .replace("{D2}", dates.format(last))
                .replace("{D}", dates.format(last))
                .replace(
                        "{W}",
                        DateTimeFormatter.ofPattern("EEEE", spoken.locale()).format(last))
                .replace("{N}", name)
                .replace("{E}", email(name))
                .replace("{P}", phone())
                .replace("{C}", one(COMPANIES))
                .replace("{T}", "#" + (10_000 + random.nextInt(90_000)))
                .replace("{S}", subject);
    }
}
