package app.fermata.ui.tasks;

import app.fermata.sequence.StepKind;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The way back, how far the sitting has come, and which kinds of task are played.
final class PlayerHeader {

    private final PlayerModel model;
    private final PlayerView.Actions actions;
    private final HBox kinds = new HBox();

    PlayerHeader(PlayerModel model, PlayerView.Actions actions) {
        this.model = model;
        this.actions = actions;
        kinds.getStyleClass().add("player-kinds");
        model.pressing.subscribe(this::layKinds);
        model.deeds.subscribe(this::layKinds);
        model.kind.subscribe(kind -> layKinds());
    }

    Node root() {
        var leave = new Button(Texts.get("tasks.title"), Icons.of(Feather.ARROW_LEFT));
        leave.setId("player-leave");
        leave.setTooltip(new Tooltip(Texts.get("player.leave")));
        leave.setFocusTraversable(false);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(event -> actions.onLeaveRequested());

        var progress = new Label();
        progress.setId("player-progress");
        progress.getStyleClass().add("strong");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.current.get() == null
                                ? ""
                                : Texts.get("player.progress", model.position.get(), model.total.get()),
                        model.position,
                        model.total,
                        model.current));
        var bar = new ProgressBar();
        bar.getStyleClass().add("player-bar");
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.total.get() == 0 ? 1 : 1 - (double) model.queue.size() / model.total.get(),
                        model.queue,
                        model.total));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(leave, progress, bar, gap, kinds);
        header.getStyleClass().add("page-header");
        return header;
    }

    private void layKinds() {
        var chips = new ArrayList<Node>();
        List<StepKind> there = Arrays.stream(StepKind.values())
                .filter(kind -> model.left(kind) > 0 || kind == model.kind.get())
                .toList();
        // One kind alone is no choice.
        if (there.size() > 1 || model.kind.get() != null) {
            chips.add(chip(null));
            there.forEach(kind -> chips.add(chip(kind)));
        }
        kinds.getChildren().setAll(chips);
    }

    private Node chip(@Nullable StepKind kind) {
        String name = kind == null ? Texts.get("player.kind.all") : Texts.of("player.kind", kind);
        var chip = new ToggleButton(Texts.get("player.kind", name, model.left(kind)));
        chip.setId("player-kind-"
                + (kind == null ? "all" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        chip.getStyleClass().addAll("choice", "chip");
        chip.setFocusTraversable(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(kind == model.kind.get());
        chip.setOnAction(event -> {
            chip.setSelected(true);
            actions.onKindRequested(kind);
        });
        return chip;
    }
}
