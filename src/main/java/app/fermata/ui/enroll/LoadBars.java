package app.fermata.ui.enroll;

import app.fermata.sequence.EnrollPreview.Load;
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

/// How many messages leave on each day, as bars: at the bottom what is planned already, on it what is added.
///
/// Room for ten days; what comes later is said in words.
final class LoadBars extends VBox {

    private static final int DAYS_SHOWN = 10;
    private static final double TALLEST = 40;
    private static final double LOWEST = 3;

    private final HBox bars = new HBox();
    private final Label later = new Label();

    LoadBars() {
        setId("enroll-load");
        getStyleClass().add("day-bars");
        var title = new HBox(
                muted(Texts.get("enroll.days")),
                swatch("added"),
                muted(Texts.get("enroll.days.added")),
                swatch("planned"),
                muted(Texts.get("enroll.days.planned")));
        title.getStyleClass().add("legend");
        bars.getStyleClass().add("day-columns");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        later.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        later.managedProperty().bind(later.visibleProperty());
        getChildren().addAll(title, bars, later);
        managedProperty().bind(visibleProperty());
    }

    void show(SortedMap<LocalDate, Load> perDay) {
        List<Map.Entry<LocalDate, Load>> shown =
                perDay.entrySet().stream().limit(DAYS_SHOWN).toList();
        int most = shown.stream()
                .map(Map.Entry::getValue)
                .mapToInt(load -> load.added() + load.planned())
                .max()
                .orElse(1);
        bars.getChildren()
                .setAll(shown.stream()
                        .map(day -> column(day.getKey(), day.getValue(), most))
                        .toList());
        int rest =
                perDay.values().stream().skip(DAYS_SHOWN).mapToInt(Load::added).sum();
        later.setText(Texts.get("enroll.days.more", rest));
        later.setVisible(rest > 0);
        setVisible(!shown.isEmpty());
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        return label;
    }

    private static Region swatch(String styleClass) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", styleClass);
        return swatch;
    }

    private static VBox column(LocalDate date, Load load, int most) {
        var count = new Label(Texts.number((long) load.added() + load.planned()));
        count.getStyleClass().add("day-count");
        var day = new Label(Texts.weekday(date));
        day.getStyleClass().addAll("day-name", Styles.TEXT_MUTED);
        var column = new VBox(count);
        if (load.added() > 0) column.getChildren().add(bar("added", load.added(), most));
        if (load.planned() > 0) column.getChildren().add(bar("planned", load.planned(), most));
        column.getChildren().add(day);
        column.getStyleClass().addAll("day-column", "stacked");
        column.setAlignment(Pos.BOTTOM_CENTER);
        String words = Texts.get("enroll.days.tip", load.added(), load.planned(), Texts.day(date));
        column.setAccessibleText(words);
        var tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(200));
        Tooltip.install(column, tip);
        return column;
    }

    private static Region bar(String styleClass, int messages, int most) {
        var bar = new Region();
        bar.getStyleClass().addAll("day-bar", styleClass);
        double height = Math.max(LOWEST, TALLEST * messages / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        return bar;
    }
}
