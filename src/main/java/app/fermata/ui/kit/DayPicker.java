package app.fermata.ui.kit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day to write in words or to pick; what counts is what is written, also before Enter.
public final class DayPicker extends DatePicker {

    private final InstantSource clock;
    private final ZoneId zone;

    /// Empty.
    ///
    /// @param zone whose days are meant
    public DayPicker(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        setConverter(new InWords());
        setPromptText(Texts.get("day.example"));
        setMaxWidth(Double.MAX_VALUE);
        setShowWeekNumbers(false);
    }

    /// The day written, where it can be read.
    public Optional<LocalDate> written() {
        return DayText.read(getEditor().getText(), today());
    }

    /// Why what is written is no day, in words; empty while it is one, or nothing.
    public String refusal() {
        var text = getEditor().getText().strip();
        return text.isEmpty() || written().isPresent()
                ? ""
                : Texts.get("until.unreadable", text, Texts.get("day.example"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The picker's text as the rest of the program writes days.
    private final class InWords extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : Texts.day(date, LocalDate.EPOCH);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return DayText.read(text, today()).orElse(null);
        }
    }
}
