package app.fermata.ui.sequences;

import app.fermata.calendar.Window;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A week as seven small columns, the working windows filled in.
final class WeekPicture extends HBox {

    private static final int FIRST = 8 * 60;
    private static final int LAST = 19 * 60;

    private final double width;
    private final double height;

    /// @param width of one day, in pixels
    WeekPicture(double width, double height) {
        this.width = width;
        this.height = height;
        getStyleClass().add("week-picture");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Map<DayOfWeek, List<Window>> windows) {
        var all = windows.values().stream().flatMap(List::stream).toList();
        int first = Math.min(FIRST, all.stream().mapToInt(Window::from).min().orElse(FIRST));
        int last = Math.max(LAST, all.stream().mapToInt(Window::to).max().orElse(LAST));
        getChildren().clear();
        for (var day : DayOfWeek.values()) {
            getChildren().add(column(day, windows.getOrDefault(day, List.of()), first, last));
        }
    }

    private VBox column(DayOfWeek day, List<Window> windows, int first, int last) {
        var letter = new Label(ScheduleWords.letter(day));
        letter.getStyleClass().addAll("small", "muted");
        var track = new Pane();
        track.getStyleClass().add("week-day");
        track.setMinSize(width, height);
        track.setMaxSize(width, height);
        for (var window : windows) {
            var bar = new Region();
            bar.getStyleClass().add("week-window");
            double scale = height / (last - first);
            double top = Math.round((window.from() - first) * scale);
            double bottom = Math.round((window.to() - first) * scale);
            bar.resizeRelocate(0, top, width, Math.max(2, bottom - top));
            bar.setManaged(false);
            track.getChildren().add(bar);
        }
        var column = new VBox(4, letter, track);
        column.setAlignment(Pos.TOP_CENTER);
        column.setAccessibleText(ScheduleWords.fullName(day) + " " + ScheduleWords.written(windows));
        return column;
    }
}
