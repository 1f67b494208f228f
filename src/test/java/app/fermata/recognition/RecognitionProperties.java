package app.fermata.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What holds for every message.
class RecognitionProperties {

    private static final Recognition RECOGNITION = new Recognition();

    private static final Map<String, String> UNTIL = Map.of(
            "EN", "I am out of the office until %s.",
            "DE", "Ich bin bis %s nicht im Büro.",
            "FR", "Je suis absent jusqu'au %s.",
            "ES", "Estoy de vacaciones hasta el %s.",
            "IT", "Sono in ferie fino al %s.",
            "PT", "Estou de férias até %s.",
            "NL", "Ik ben afwezig tot en met %s.",
            "PL", "Jestem na urlopie do %s.",
            "SV", "Jag har semester till och med %s.",
            "DA", "Jeg holder ferie til og med %s.");

    @Property(tries = 400)
    void dateWrittenInAnyLanguageIsReadBack(
            @ForAll Language language,
            @ForAll @IntRange(min = 0, max = 364) int ahead,
            @ForAll @IntRange(max = 4) int form) {
        var today = LocalDate.of(2026, 8, 5);
        var day = today.plusDays(ahead);
        String pattern =
                switch (language) {
                    case EN ->
                        new String[] {"d MMMM yyyy", "MMMM d, yyyy", "EEEE, d MMMM", "d MMM yyyy", "yyyy-MM-dd"}[form];
                    case DE ->
                        new String[] {"d. MMMM yyyy", "dd.MM.yyyy", "dd.MM.", "EEEE, 'den' d. MMMM", "d.M.yy"}[form];
                    case ES, PT ->
                        new String[] {"d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy"}
                                [form];
                    case SV, DA ->
                        new String[] {"d MMMM yyyy", "'den' d. MMMM", "d/M yyyy", "EEEE 'den' d MMMM", "yyyy-MM-dd"}
                                [form];
                    default -> new String[] {"d MMMM yyyy", "EEEE d MMMM", "dd/MM/yyyy", "d MMMM", "dd-MM-yyyy"}[form];
                };
        // A day and month alone with a year behind a blank is nobody's form.
        if (pattern.equals("d/M yyyy")) pattern = "d/M";
        String written = DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
        String text = Objects.requireNonNull(UNTIL.get(language.name())).formatted(written);

        var read = new Reading(Raw.message("Subject: Re: x\nAuto-Submitted: auto-replied", text)).returnDate();

        assertThat(ReturnDatesTest.written(read)).as(text).isEqualTo("L " + day);
    }

    @Property(tries = 300)
    void anyBytesGetAVerdict(@ForAll @Size(max = 4_000) byte[] bytes) {
        var received = OffsetDateTime.of(2026, 8, 5, 10, 0, 0, 0, ZoneOffset.UTC);

        assertThat(RECOGNITION.recognise(MessageParser.parse(bytes, received))).isNotNull();
    }

    @Property(tries = 200)
    void anyWordsGetAVerdictThatStandsInThem(@ForAll @Size(max = 40) List<@IntRange(max = 15) Integer> words) {
        String[] some = {
            "until ",
            "12.08.",
            "Monday ",
            "\n\n",
            "> ",
            "out of office ",
            "On 3 Aug x wrote:\n",
            "--\n",
            "3/4 ",
            "2026 ",
            "bis ",
            "zurück ",
            "(",
            "5-7 ",
            "May ",
            "back "
        };
        var text = new StringBuilder();
        words.forEach(word -> text.append(some[word]));
        var message = Raw.message("Subject: Automatic reply: x", text.toString());

        var verdict = RECOGNITION.recognise(message);

        for (var clue : verdict.evidence().clues()) {
            if (clue instanceof Evidence.Clue.Sentence sentence) {
                assertThat(sentence.span().of(message.text())).isEqualTo(sentence.sentence());
            }
        }
        if (verdict instanceof Verdict.OutOfOffice away && away.returns() instanceof ReturnDate.Day day) {
            assertThat(day.where().span().to())
                    .isLessThanOrEqualTo(message.text().length());
        }
    }

    @Example
    void sameMessageSameVerdict() {
        var sample = new Generator(5, true).make(3);
        for (var made : sample) {
            assertThat(new Recognition().recognise(made.parsed())).isEqualTo(RECOGNITION.recognise(made.parsed()));
        }
    }
}
