package app.fermata.ui.sequences;

import app.fermata.sequence.SequenceChange;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How many messages of the moved contacts leave on each day, as bars; the first ten days that have any.
final class DayStrip extends VBox {

    private static final int DAYS = 10;
    private static final double TALLEST = 40;

    private final Map<LocalDate, Integer> perDay = new TreeMap<>();

    DayStrip(List<SequenceChange> changes) {
        for (var change : changes) {
            change.perDay().forEach((day, count) -> perDay.merge(day, count, Integer::sum));
        }
        getStyleClass().add("day-bars");
        var title = new Label(Texts.get("unpause.days"));
        title.getStyleClass().addAll("muted", "small");
        var bars = new HBox();
        bars.getStyleClass().add("day-columns");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        int most = perDay.values().stream().mapToInt(count -> count).max().orElse(1);
        perDay.entrySet().stream()
                .limit(DAYS)
                .forEach(day -> bars.getChildren().add(bar(day.getKey(), day.getValue(), most)));
        getChildren().addAll(title, bars);
        int later = perDay.values().stream().skip(DAYS).mapToInt(count -> count).sum();
        if (later > 0) {
            var rest = new Label(Texts.get("unpause.days.more", later));
            rest.getStyleClass().addAll("muted", "small");
            getChildren().add(rest);
        }
    }

    boolean isEmpty() {
        return perDay.isEmpty();
    }

    private static VBox bar(LocalDate date, int messages, int most) {
        var count = new Label(Texts.number(messages));
        count.getStyleClass().add("day-count");
        var bar = new Region();
        bar.getStyleClass().add("day-bar");
        double height = Math.max(3, TALLEST * messages / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        var day = new Label(Texts.weekday(date));
        day.getStyleClass().addAll("day-name", "muted");
        var column = new VBox(count, bar, day);
        column.getStyleClass().add("day-column");
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setAccessibleText(Texts.get("unpause.days.tip", messages, Texts.day(date)));
        return column;
    }
}
