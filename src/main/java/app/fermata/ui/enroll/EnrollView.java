package app.fermata.ui.enroll;

import app.fermata.sequence.EnrollChoice;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.ui.kit.Dialogue;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.SequencePicker;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Tiles;
import app.fermata.ui.kit.Tiles.Tile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The dialog that adds contacts to a sequence: which one, from when, how fast; who is refused, when each first step
/// comes, what the emails say, and how much leaves on each day.
final class EnrollView {

    private final Tiles tiles = new Tiles();
    private final RefusedList refused = new RefusedList();
    private final FirstDates dates;
    private final LoadBars load = new LoadBars();
    private final Modal<EnrollRequest> modal;

    EnrollView(EnrollModel model, Supplier<Optional<EnrollRequest>> request) {
        this.dates = new FirstDates(model.shown, model.clock);
        var picker = new SequencePicker<>("enroll-sequence", model.plan, EnrollChoice::name, EnrollView::behind);
        var left = new VBox(dates, load);
        left.getStyleClass().add("preview");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(590);
        var message = new MessageCard(model);
        message.setPrefWidth(320);
        message.setMinWidth(300);
        var columns = new HBox(left, message);
        columns.getStyleClass().add("fields");

        var preview = new VBox(tiles, refused, columns);
        preview.getStyleClass().add("preview");
        Dialogue.follow(preview, model.plan);
        model.plan.preview.subscribe(plan -> {
            show(plan);
            boolean somebody = plan != null && !plan.rows().isEmpty();
            columns.setVisible(somebody);
            columns.setManaged(somebody);
        });

        var form = new VBox(fields(model, picker), preview);
        form.getStyleClass().add("form");
        modal = Dialogue.card(Modal.Size.WIDE, "enroll", Texts.get("enroll.title"), form, model.obstacle, model.ready);
        modal.subtitleProperty().set(Texts.get("enroll.subtitle", model.plan.selected.get()));
        modal.setPrimary("", () -> request.get().orElseThrow());
        modal.primaryButton().setGraphic(Icons.of(Feather.USER_PLUS));
        modal.primaryButton()
                .textProperty()
                .bind(Bindings.createStringBinding(() -> button(model.plan.preview.get()), model.plan.preview));
        modal.setFirstFocus(picker);
    }

    private static Node fields(EnrollModel model, SequencePicker<EnrollChoice> picker) {
        var sequence = Dialogue.field("pause.sequence", picker);
        HBox.setHgrow(sequence, Priority.ALWAYS);
        var start = Dialogue.field("enroll.start", new StartPicker(model.start, model::today));
        var first = new HBox(sequence, start);
        first.getStyleClass().add("fields");
        var sending = new SendingPicker(model.spread, model.perHour, model.perDay);
        return new VBox(16, first, Dialogue.field("enroll.sending", sending));
    }

    Modal<EnrollRequest> modal() {
        return modal;
    }

    private void show(@Nullable EnrollPreview plan) {
        if (plan == null) return;
        int days = days(plan);
        tiles.show(
                new Tile(
                        plan.rows().size(), Texts.get("enroll.will", plan.rows().size())),
                new Tile(plan.refusedCount(), Texts.get("enroll.refused", plan.refusedCount())),
                new Tile(days, Texts.get("enroll.days.count", days)));
        refused.show(plan.refused());
        dates.show(plan);
        load.show(plan.perDay());
    }

    private static int days(EnrollPreview plan) {
        return Math.toIntExact(plan.rows().stream()
                .map(row -> LocalDate.ofInstant(row.at(), plan.zone()))
                .distinct()
                .count());
    }

    private static String behind(EnrollChoice choice) {
        return choice.obstacle() == null
                ? Texts.get("enroll.choice", choice.steps())
                : Texts.of("enroll.obstacle", choice.obstacle());
    }

    private static String button(@Nullable EnrollPreview plan) {
        return Texts.get("enroll.button", plan == null ? 0 : plan.rows().size());
    }
}
