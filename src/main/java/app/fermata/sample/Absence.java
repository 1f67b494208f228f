package app.fermata.sample;

import app.fermata.calendar.Schedule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How people of different languages say that they are away: the subject of their automatic answer, the sentence with
/// the date, and whether that is the last day away or the day back.
enum Absence {
    FRENCH(
            "Réponse automatique : ",
            "Je suis en congé jusqu’au %s inclus, sans accès à ma messagerie.",
            "EEEE d MMMM",
            Locale.FRENCH,
            false),
    GERMAN("Abwesenheitsnotiz: ", "Ich bin bis einschließlich %s nicht im Büro.", "dd.MM.", Locale.GERMAN, false),
    ENGLISH(
            "Automatic reply: ",
            "I am out of the office, back on %s, and will answer then.",
            "EEEE d MMMM",
            Locale.UK,
            true),
    AMERICAN("Automatic reply: ", "I’m on leave through %s with limited email.", "EEEE, MMMM d", Locale.US, false),
    SPANISH(
            "Respuesta automática: ",
            "Estaré fuera de la oficina hasta el %s inclusive.",
            "d 'de' MMMM",
            Locale.of("es"),
            false),
    ITALIAN("Risposta automatica: ", "Sono fuori ufficio fino al %s compreso.", "d MMMM", Locale.ITALIAN, false),
    DUTCH("Automatisch antwoord: ", "Ik ben afwezig t/m %s.", "EEEE d MMMM", Locale.of("nl"), false),
    POLISH("Odpowiedź automatyczna: ", "Jestem poza biurem do %s włącznie.", "d MMMM", Locale.of("pl"), false),
    PORTUGUESE(
            "Resposta automática: ",
            "Estou ausente do escritório e regresso a %s.",
            "d 'de' MMMM",
            Locale.of("pt"),
            true),
    SWEDISH("Autosvar: ", "Jag är på semester och åter på kontoret %s.", "EEEE d MMMM", Locale.of("sv"), true),
    FINNISH("Poissaoloilmoitus: ", "Olen lomalla %s asti.", "d.M.", Locale.of("fi"), false),
    DANISH("Autosvar: ", "Jeg holder ferie til og med %s.", "d. MMMM", Locale.of("da"), false);

    private final String prefix;
    private final String sentence;
    private final DateTimeFormatter date;
    private final boolean saysDayBack;

    Absence(String prefix, String sentence, String date, Locale locale, boolean saysDayBack) {
        this.prefix = prefix;
        this.sentence = sentence;
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.saysDayBack = saysDayBack;
    }

    static Absence of(Culture culture) {
        return culture == Culture.BRITISH ? ENGLISH : valueOf(culture.name());
    }

    /// The subject of the automatic answer to a mail.
    String subject(String answered) {
        return prefix + answered;
    }

    /// The sentence of somebody who works again on `back`.
    String sentence(LocalDate back, Schedule schedule) {
        return sentence.formatted(date.format(saysDayBack ? back : lastDayAway(back, schedule)));
    }

    private static LocalDate lastDayAway(LocalDate back, Schedule schedule) {
        var day = back.minusDays(1);
        while (!schedule.isAllowed(day)) day = day.minusDays(1);
        return day;
    }
}
