package app.fermata.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @Test
    void windowIsHalfOpen() {
        Window window = Window.of("09:00", "18:00");

        assertThat(window).isEqualTo(new Window(540, 1080));
        assertThat(window.contains(539)).isFalse();
        assertThat(window.contains(540)).isTrue();
        assertThat(window.contains(1079)).isTrue();
        assertThat(window.contains(1080)).isFalse();
        assertThat(window.minutes()).isEqualTo(540);
    }

    @Test
    void windowReadsAsItsTimes() {
        assertThat(Window.of("09:00", "18:00")).hasToString("09:00–18:00");
        assertThat(Window.of("00:00", "24:00")).hasToString("00:00–24:00").isEqualTo(new Window(0, 1440));
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "0,1441", "10,10", "11,10"})
    void minutesOutsideOneDayAreRefused(int from, int to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(from, to));
    }

    @ParameterizedTest
    @CsvSource({"9:00,10:00", "09:00,25:00", "09:00,24:01", "09:60,10:00", "nine,ten", "24:00,24:00"})
    void timesThatAreNoneAreRefused(String from, String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.of(from, to));
    }

    @Test
    void windowsMeetWhereBothAreOpen() {
        Window morning = Window.of("09:00", "12:00");

        assertThat(morning.intersect(Window.of("11:00", "14:00"))).contains(Window.of("11:00", "12:00"));
        assertThat(morning.intersect(Window.of("10:00", "11:00"))).contains(Window.of("10:00", "11:00"));
        assertThat(morning.intersect(Window.of("12:00", "14:00"))).isEmpty();
    }
}
