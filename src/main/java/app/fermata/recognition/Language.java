package app.fermata.recognition;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The languages the rules know, each told by its small words.
enum Language {
    EN(
            "the and of to in is you for will be am my your with on at this have please until from out office back leave vacation holiday away return urgent contact email monday tuesday wednesday thursday friday"),
    DE(
            "der die das und ich bin ist nicht sie ihre zu mit auf im fur wir werde bis ab vom am bitte dem einen urlaub wieder zuruck buro abwesend erreichbar von dringenden fallen grussen nachricht montag dienstag mittwoch donnerstag freitag einschliesslich"),
    FR(
            "le la les et je suis est vous votre pour dans de du des au une en nous avec jusqu'au merci mon absent absente conges bureau retour serai jusqu cas urgence contacter lundi mardi mercredi jeudi vendredi cordialement bonjour"),
    ES(
            "el la los y estoy su para en de con por que del hasta estare mi gracias una al hola vacaciones fuera oficina volvere vuelta ausente estaremos lunes martes miercoles jueves viernes saludos urgente agosto enero"),
    IT(
            "il la sono e di per con che del non in mio al grazie dal fino sara un buongiorno si ferie assente ufficio rientro rientrero dall'ufficio lunedi martedi mercoledi giovedi venerdi saluti agosto della"),
    PT(
            "o a os estou e de para com que do da em por meu minha ate nao obrigado uma ao no ferias escritorio ausente estarei volta regresso segunda terca quarta quinta sexta feira cumprimentos voltarei na dia"),
    NL(
            "de het een ik ben is niet van en met op voor uw tot u bij naar graag kunt mijn afwezig vakantie kantoor terug weer vanaf maandag dinsdag woensdag donderdag vrijdag vriendelijke groet bereikbaar wij"),
    PL(
            "i w na do jest nie sie z od o prosze po dla jestem przez panstwa dzien sprawach urlopie urlop nieobecny nieobecna biurem wracam wroce przebywam bede poniedzialek wtorek piatek sierpnia pozdrawiam dnia"),
    SV(
            "och jag ar att det pa inte for med till en av om du kan ditt din vid min tillbaka mvh semester kontoret ater mandag tisdag onsdag torsdag fredag halsningar franvarande ledig vecka"),
    DA(
            "og jeg er at det pa ikke for med til en af om du kan din ved mit min venlig hilsen ferie kontoret tilbage mandag tirsdag onsdag torsdag fredag fravarende uge holder");

    private static final Pattern WORD = Pattern.compile("[a-z']+");
    private static final int ENOUGH_TEXT = 6_000;
    private static final Map<String, Set<Language>> SMALL_WORDS = smallWords();

    private final String words;

    Language(String words) {
        this.words = words;
    }

    Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The languages a text is written in, the one with the most small words first; a word of several languages counts
    /// for a part in each.
    static List<Language> spoken(String folded) {
        var points = new EnumMap<Language, Double>(Language.class);
        var word = WORD.matcher(folded.substring(0, Math.min(folded.length(), ENOUGH_TEXT)));
        while (word.find()) {
            var speakers = SMALL_WORDS.getOrDefault(word.group(), Set.of());
            for (var language : speakers) points.merge(language, 1.0 / speakers.size(), Double::sum);
        }
        double most =
                points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(0.5, most * 0.4))
                .sorted(Map.Entry.<Language, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Set<Language>> smallWords() {
        var words = new HashMap<String, Set<Language>>();
        for (var language : values()) {
            for (String word : language.words.split(" ", -1)) {
                words.computeIfAbsent(word, _ -> EnumSet.noneOf(Language.class)).add(language);
            }
        }
        return words;
    }
}
