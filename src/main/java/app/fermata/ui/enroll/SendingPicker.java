package app.fermata.ui.enroll;

import app.fermata.ui.kit.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The sending mode: as soon as possible, or spread over time with an hourly and a daily number.
///
/// Node ids: `enroll-soon`, `enroll-spread` for the chips, `enroll-per-hour`, `enroll-per-day` for the numbers.
final class SendingPicker extends HBox {

    private static final int MOST = 10_000;

    SendingPicker(BooleanProperty spread, IntegerProperty perHour, IntegerProperty perDay) {
        getStyleClass().add("chosen-with");
        var chips = new Chips<Boolean>(spread::set);
        chips.add("enroll-soon", Texts.get("enroll.sending.soon"), false);
        chips.add("enroll-spread", Texts.get("enroll.sending.spread"), true);
        spread.subscribe(chips::show);
        var numbers = new HBox(
                new Label(Texts.get("enroll.sending.most")),
                number("enroll-per-hour", perHour, "enroll.sending.hour"),
                new Label(Texts.get("enroll.sending.hour")),
                number("enroll-per-day", perDay, "enroll.sending.day"),
                new Label(Texts.get("enroll.sending.day")));
        numbers.getStyleClass().add("numbers");
        for (Node part : numbers.getChildren()) ((Region) part).setMinWidth(USE_PREF_SIZE);
        numbers.visibleProperty().bind(spread);
        numbers.managedProperty().bind(numbers.visibleProperty());
        getChildren().addAll(chips, numbers);
    }

    // What is written counts as it is written; 0 stands for what is no number.
    private static Spinner<Integer> number(String id, IntegerProperty value, String wordsKey) {
        var spinner = new Spinner<Integer>(1, MOST, value.get());
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(88);
        spinner.setAccessibleText(Texts.get(wordsKey));
        spinner.getEditor().textProperty().subscribe((before, text) -> value.set(read(text)));
        return spinner;
    }

    private static int read(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            return number <= MOST ? Math.max(0, number) : 0;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
