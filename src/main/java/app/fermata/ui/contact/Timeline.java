package app.fermata.ui.contact;

import app.fermata.sequence.EnrollmentView.Progress;
import app.fermata.sequence.EnrollmentView.StepLine;
import app.fermata.sequence.StepKind;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The steps of a sequence under each other, each with its sign, its date and the reason of the date.
final class Timeline extends VBox {

    Timeline(List<StepLine> steps, Function<StepLine, List<String>> words) {
        getStyleClass().add("timeline");
        for (StepLine step : steps) {
            getChildren()
                    .add(row(
                            step,
                            words.apply(step),
                            step.position() == steps.getLast().position()));
        }
    }

    private static HBox row(StepLine step, List<String> words, boolean last) {
        var sign = new StackPane(icon(step));
        sign.getStyleClass().add("step-sign");
        var rail = new VBox(sign);
        rail.getStyleClass().add("step-rail");
        if (!last) {
            var line = new Region();
            line.getStyleClass().add("step-line");
            VBox.setVgrow(line, Priority.ALWAYS);
            rail.getChildren().add(line);
        }

        var text = new VBox(line(Texts.get("pane.step", step.position(), step.title()), "step-title"));
        text.getStyleClass().add("step-text");
        words.forEach(sentence -> text.getChildren().add(line(sentence, "small")));
        text.getChildren().stream()
                .skip(1)
                .forEach(label -> label.getStyleClass().add(Styles.TEXT_MUTED));
        HBox.setHgrow(text, Priority.ALWAYS);

        var row = new HBox(rail, text);
        if (last) {
            row.getStyleClass().add("last");
        }
        row.getStyleClass().addAll("step", step.progress().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static Label line(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node icon(StepLine step) {
        return step.progress() == Progress.KEPT ? Icons.bars() : Icons.of(icon(step.kind()));
    }

    private static Ikon icon(StepKind kind) {
        return switch (kind) {
            case AUTOMATIC_EMAIL -> Feather.MAIL;
            case MANUAL_EMAIL -> Feather.EDIT_3;
            case CALL -> Feather.PHONE;
            case LINKEDIN -> Feather.LINKEDIN;
            case OTHER_TASK -> Feather.CHECK_SQUARE;
        };
    }
}
