package app.fermata.ui.pause;

import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// How many messages leave on each day, as bars with their number and day; days without any are left out.
///
/// Room for a dozen days; what comes later is said in words.
final class DayBars extends VBox {

    private static final int DAYS_SHOWN = 10;
    private static final double TALLEST = 40;
    private static final double LOWEST = 3;

    private final HBox bars = new HBox();
    private final Label later = new Label();

    DayBars() {
        getStyleClass().add("day-bars");
        var title = new Label(Texts.get("unpause.days"));
        title.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        bars.getStyleClass().add("day-columns");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        later.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        later.managedProperty().bind(later.visibleProperty());
        getChildren().addAll(title, bars, later);
        managedProperty().bind(visibleProperty());
        setMinWidth(USE_PREF_SIZE);
    }

    void show(SortedMap<LocalDate, Integer> messagesPerDay) {
        List<Map.Entry<LocalDate, Integer>> shown =
                messagesPerDay.entrySet().stream().limit(DAYS_SHOWN).toList();
        int most = shown.stream().mapToInt(Map.Entry::getValue).max().orElse(1);
        bars.getChildren()
                .setAll(shown.stream()
                        .map(day -> bar(day.getKey(), day.getValue(), most))
                        .toList());
        int rest = messagesPerDay.values().stream()
                .skip(DAYS_SHOWN)
                .mapToInt(Integer::intValue)
                .sum();
        later.setText(Texts.get("unpause.days.more", rest));
        later.setVisible(rest > 0);
        setVisible(!shown.isEmpty());
    }

    private static VBox bar(LocalDate date, int messages, int most) {
        var count = new Label(Texts.number(messages));
        count.getStyleClass().add("day-count");
        var bar = new Region();
        bar.getStyleClass().add("day-bar");
        double height = Math.max(LOWEST, TALLEST * messages / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        var day = new Label(Texts.weekday(date));
        day.getStyleClass().addAll("day-name", Styles.TEXT_MUTED);
        var column = new VBox(count, bar, day);
        column.getStyleClass().add("day-column");
        column.setAlignment(Pos.BOTTOM_CENTER);
        String words = Texts.get("unpause.days.tip", messages, Texts.day(date));
        column.setAccessibleText(words);
        var tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(200));
        Tooltip.install(column, tip);
        return column;
    }
}
