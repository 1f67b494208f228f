package app.fermata.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences with the day they mean, in ten languages.
class ReturnDatesTest {

    static Stream<Arguments> sentences() throws IOException {
        try (var stream = Objects.requireNonNull(ReturnDatesTest.class.getResourceAsStream("dates.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" \\| ", -1))
                            .map(cells -> Arguments.of(
                                    cells[0],
                                    cells[1].replace("\\n", "\n"),
                                    cells[2],
                                    cells.length > 3 ? cells[3] : "Automatic reply: x"))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void dayIsRead(String date, String text, String meant, String subject) {
        var message = Raw.parse("From: ana@acme.example\nSubject: " + subject + "\nDate: " + date
                + "\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n");

        assertThat(written(new Reading(message).returnDate())).isEqualTo(meant);
    }

    @Test
    void spanIsTheDateAsItStands() {
        var message = Raw.message("Subject: Out of office", "Hello,\n\nI am away until Friday, 14 August 2026. Bye");

        var day = (ReturnDate.Day) new Reading(message).returnDate();

        assertThat(day.where().header()).isEmpty();
        assertThat(day.where().span().of(message.text())).isEqualTo("Friday, 14 August 2026");
    }

    @Test
    void spanInTheSubjectIsCountedThere() {
        var message = Raw.message("Subject: Out of office until 14 August", "I am away.");

        var day = (ReturnDate.Day) new Reading(message).returnDate();

        assertThat(day.where().header()).contains("subject");
        assertThat(day.where().span().of(message.subject())).isEqualTo("14 August");
    }

    @Test
    void ourOwnSubjectComeBackNamesNoDay() {
        var message = Raw.message("Subject: Automatic reply: Offer valid until 20 August", "I am away.");

        assertThat(new Reading(message).returnDate()).isEqualTo(new ReturnDate.Unknown());
    }

    @Test
    void appleNamesTheLastMomentAway() {
        var message = Raw.message(
                "Subject: Re: x\nX-Apple-Action: VACATION\n"
                        + "X-Apple-Criteria: {kind=VACATION,startDate=2026-08-01T00:00:00Z,endDate=2026-08-20T21:59:59Z}",
                "Gone fishing.");

        assertThat(written(new Reading(message).returnDate())).isEqualTo("L 2026-08-20");
    }

    @Test
    void dayAfterTheLastDayAwayIsTheDayBack() {
        var message = Raw.message("Subject: Out of office", "I am away until 14 August.");

        var day = (ReturnDate.Day) new Reading(message).returnDate();

        assertThat(day.back()).isEqualTo("2026-08-15");
    }

    @Test
    void monthsHaveNamesInEveryLanguage() {
        assertThat(Arrays.stream(Language.values())
                        .filter(language -> Names.month(
                                        Words.fold(Month.MARCH.getDisplayName(TextStyle.FULL, language.locale())),
                                        List.of(language))
                                != 3))
                .isEmpty();
    }

    static String written(ReturnDate date) {
        return switch (date) {
            case ReturnDate.Unknown() -> "-";
            case ReturnDate.Day day -> (day.role() == ReturnDate.Role.DAY_BACK ? "B " : "L ") + day.date();
            case ReturnDate.TwoReadings two ->
                "? " + two.earlier().date() + " " + two.later().date();
        };
    }
}
