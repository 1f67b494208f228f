package app.fermata.ui.contacts;

import app.fermata.ui.kit.Prose;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The filter as one sentence above the table; nothing where all contacts are shown.
final class FilterSentence {

    private final Prose words = new Prose();
    private final HBox root = new HBox(words);

    FilterSentence(ContactsModel model) {
        root.setId("filter-sentence");
        root.getStyleClass().add("filter-sentence");
        words.getStyleClass().add("muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        model.filter.subscribe(filter -> {
            words.textProperty().set(FilterWords.sentence(filter));
            CriterionForm.setShown(root, !filter.isAll());
        });
    }

    Node root() {
        return root;
    }
}
