package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.Criterion;
import app.fermata.roster.Match;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The criteria of the filter as cards, groups as cards around cards; a click on a card changes it.
final class CriterionCards {

    /// What can be asked of a card.
    interface Asked {
        void change(FilterEdit.Spot spot, Criterion criterion);

        void add(FilterEdit.Spot spot);

        void become(ContactFilter filter);
    }

    private final Asked asked;
    private final VBox root = new VBox();

    CriterionCards(Asked asked) {
        this.asked = asked;
        root.getStyleClass().add("criteria");
    }

    Node root() {
        return root;
    }

    void show(ContactFilter filter) {
        root.getChildren().clear();
        if (filter.parts().size() > 1) {
            root.getChildren()
                    .add(matchOf("filter-match", filter.match(), it -> asked.become(FilterEdit.match(filter, it))));
        }
        for (int i = 0; i < filter.parts().size(); i++) {
            if (i > 0) root.getChildren().add(between(filter.match()));
            root.getChildren()
                    .add(
                            switch (filter.parts().get(i)) {
                                case Criterion criterion -> card(filter, i, FilterEdit.NO_GROUP, criterion);
                                case Group group -> group(filter, i, group);
                            });
        }
    }

    private Node group(ContactFilter filter, int part, Group group) {
        var box = new VBox(matchOf(
                "filter-group-match-" + part,
                group.match(),
                it -> asked.become(FilterEdit.matchOfGroup(filter, part, it))));
        for (int i = 0; i < group.criteria().size(); i++) {
            if (i > 0) box.getChildren().add(between(group.match()));
            box.getChildren().add(card(filter, part, i, group.criteria().get(i)));
        }
        var add = new Hyperlink(Texts.get("filter.group.another"), Icons.of(Feather.PLUS));
        add.setId("filter-group-another-" + part);
        add.setOnAction(event -> asked.add(new FilterEdit.Spot.InGroup(part)));
        box.getChildren().add(add);
        box.getStyleClass().add("criterion-group");
        return box;
    }

    private Node card(ContactFilter filter, int part, int inner, Criterion criterion) {
        var field = new Label(FilterField.of(criterion).words());
        field.getStyleClass().addAll("muted", "small");
        var words = new VBox(field, new Prose(FilterWords.says(criterion)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var cross = new Button(null, Icons.of(Feather.X));
        cross.getStyleClass().addAll(Styles.FLAT, "cross");
        cross.setAccessibleText(Texts.get(
                "filter.remove",
                field.getText() + " " + FilterWords.says(criterion).replace("**", "")));
        cross.setOnAction(event -> asked.become(FilterEdit.remove(filter, part, inner)));
        var card = new HBox(words, cross);
        card.getStyleClass().add("criterion");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(Texts.get("filter.changeCard", field.getText()));
        Runnable change = () -> asked.change(new FilterEdit.Spot.InPlaceOf(part, inner), criterion);
        words.setOnMouseClicked(event -> change.run());
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) cross.fire();
            else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) change.run();
            else return;
            event.consume();
        });
        return card;
    }

    private static Label between(Match match) {
        var between = new Label(Texts.of("filter.between", match));
        between.getStyleClass().addAll("muted", "small", "criterion-between");
        return between;
    }

    private static Node matchOf(String id, Match match, Consumer<Match> onChosen) {
        var toggles = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("match");
        for (var choice : Match.values()) {
            var chip = new ToggleButton(Texts.of("filter.match", choice));
            chip.setId(id + (choice == Match.ALL ? "-all" : "-any"));
            chip.getStyleClass().add("choice");
            chip.setToggleGroup(toggles);
            chip.setSelected(choice == match);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                if (choice != match) onChosen.accept(choice);
            });
            row.getChildren().add(chip);
        }
        return row;
    }
}
