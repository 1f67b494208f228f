package app.fermata.ui.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Window;
import app.fermata.sequence.ScheduleText;
import app.fermata.ui.kit.Texts;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-12, 14:00–18:30 | 09:00–12:00, 14:00–18:30",
                "9h30-12h          | 09:30–12:00",
                "8.15 - 9          | 08:15–09:00",
                "22–24             | 22:00–24:00",
                "''                | ''"
            })
    void hoursAreReadAsARepWritesThem(String written, String expected) {
        assertThat(ScheduleWords.read(written).map(ScheduleWords::written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "12-9", "9-25", "9:75-12", "morning", "9-12-14", "9-9"})
    void whatIsNoHoursIsNotGuessed(String written) {
        assertThat(ScheduleWords.read(written)).isEmpty();
    }

    @Test
    void aWeekIsSaidInAsFewWordsAsPossible() {
        Texts.use("en");
        var office = ScheduleText.office("Office", ZoneId.of("Europe/Paris"));
        assertThat(ScheduleWords.week(office)).isEqualTo("Mon–Fri 09–18");
        assertThat(ScheduleWords.hours(new Window(510, 990))).isEqualTo("08:30–16:30");
        assertThat(ScheduleWords.names(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and 2 more");
    }
}
