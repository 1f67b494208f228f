package app.fermata.ui.contacts;

import app.fermata.roster.ContactRow;
import app.fermata.roster.ContactSort;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// The columns of the contacts table; those that can be sorted by carry their [ContactSort.Column] as user data.
final class ContactColumns {

    final TableColumn<ContactLine, ContactLine> tick;
    final TableColumn<ContactLine, ContactLine> name;
    private final List<TableColumn<ContactLine, ContactLine>> optional;

    ContactColumns(ContactsModel model, CheckBox selectAll) {
        tick = column("contacts.select", 36, null, TickCell::new);
        tick.setText(null);
        tick.getStyleClass().add("tick");
        tick.setGraphic(selectAll);
        tick.setResizable(false);
        tick.setMinWidth(36);
        tick.setMaxWidth(36);
        name = column("contacts.column.name", 124, ContactSort.Column.NAME, ContactColumns::nameCell);
        optional = List.of(
                text("contacts.column.company", 122, ContactSort.Column.COMPANY, ContactRow::company),
                hidden(text("contacts.column.jobTitle", 122, ContactSort.Column.JOB_TITLE, ContactRow::jobTitle)),
                hidden(text("contacts.column.email", 180, ContactSort.Column.EMAIL, ContactRow::email)),
                hidden(text("contacts.column.phone", 122, null, ContactRow::phone)),
                text(
                        "contacts.column.status",
                        100,
                        ContactSort.Column.STATUS,
                        row -> Texts.of("contactStatus", row.status())),
                hidden(text("contacts.column.lists", 122, null, row -> String.join(", ", row.lists()))),
                hidden(text(
                        "contacts.column.lastContacted",
                        110,
                        ContactSort.Column.LAST_CONTACTED,
                        row -> lastContacted(row, model))),
                text("contacts.column.sequence", 132, null, ContactColumns::sequence),
                column("contacts.column.state", 122, null, StateCell::new),
                text(
                        "contacts.column.next",
                        134,
                        ContactSort.Column.NEXT_STEP,
                        row -> NextStep.words(row.current(), model.now.get())));
    }

    /// The columns a rep can show and hide.
    List<TableColumn<ContactLine, ContactLine>> optional() {
        return optional;
    }

    private static LineCell nameCell() {
        var cell = new LineCell(ContactRow::name, true);
        cell.getStyleClass().add("name-cell");
        return cell;
    }

    private static String lastContacted(ContactRow row, ContactsModel model) {
        if (row.lastContactedAt() == null) return Texts.get("contacts.lastContacted.never");
        return Texts.day(
                LocalDate.ofInstant(row.lastContactedAt(), model.zone),
                LocalDate.ofInstant(model.now.get(), model.zone));
    }

    private static String sequence(ContactRow row) {
        if (row.current() == null) {
            return Texts.get("contacts.sequence.none");
        }
        return row.otherSequences() == 0
                ? row.current().sequenceName()
                : Texts.get("contacts.sequence.more", row.current().sequenceName(), row.otherSequences());
    }

    private static TableColumn<ContactLine, ContactLine> hidden(TableColumn<ContactLine, ContactLine> column) {
        column.setVisible(false);
        return column;
    }

    private static TableColumn<ContactLine, ContactLine> text(
            String key, double width, ContactSort.@Nullable Column sort, Function<ContactRow, String> words) {
        return column(key, width, sort, () -> new LineCell(words, false));
    }

    private static TableColumn<ContactLine, ContactLine> column(
            String key,
            double width,
            ContactSort.@Nullable Column sort,
            Supplier<TableCell<ContactLine, ContactLine>> cell) {
        var column = new TableColumn<ContactLine, ContactLine>(Texts.get(key));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(any -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
        column.setReorderable(sort != null || width > 36);
        column.setSortable(sort != null);
        column.setUserData(sort);
        return column;
    }
}
