package app.fermata.ui.contacts;

import app.fermata.roster.ContactRow;
import java.util.function.Function;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell of plain text; text the column has no room for is shown in full under the pointer.
final class LineCell extends TableCell<ContactLine, ContactLine> {

    private final Function<ContactRow, String> words;
    private final @Nullable Region whileLoading;

    /// @param bar whether the cell shows a grey bar while its row is loading
    LineCell(Function<ContactRow, String> words, boolean bar) {
        this.words = words;
        this.whileLoading = bar ? bar() : null;
        setTextOverrun(OverrunStyle.ELLIPSIS);
        hoverProperty().subscribe(this::explain);
    }

    @Override
    protected void updateItem(@Nullable ContactLine line, boolean empty) {
        super.updateItem(line, empty);
        var row = line == null ? null : line.row();
        setText(row == null ? null : words.apply(row));
        setGraphic(line != null && row == null ? whileLoading : null);
    }

    private void explain(boolean hovered) {
        boolean cut = hovered
                && lookup(".text") instanceof Text shown
                && !shown.getText().equals(getText());
        setTooltip(cut ? new Tooltip(getText()) : null);
    }

    private static Region bar() {
        var bar = new Region();
        bar.getStyleClass().add("loading-bar");
        return bar;
    }
}
