package app.fermata.ui.contacts;

import app.fermata.roster.ContactSort;
import app.fermata.ui.kit.Texts;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The table itself: its columns, and how clicks and keys reach [Picking].
final class ContactTable {

    private static final double ROW_HEIGHT = 36;

    private final ContactsModel model;
    private final Picking picking;
    private final ContactsCallbacks callbacks;
    private final ContactColumns columns;
    private final TableView<ContactLine> table = new TableView<>();
    private final CheckBox selectAll = new CheckBox();

    ContactTable(ContactsModel model, ContactsCallbacks callbacks, Node placeholder) {
        this.model = model;
        this.callbacks = callbacks;
        this.picking = new Picking(model);
        this.columns = new ContactColumns(model, selectAll);
        table.setId("contacts-table");
        table.getColumns().add(columns.tick);
        table.getColumns().add(columns.name);
        table.getColumns().addAll(columns.optional());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(placeholder);
        table.setRowFactory(any -> new LineRow(model));
        // The table's own selection stays empty: see SelectedContacts.
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setItems(model.rows);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPressed);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::onClicked);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        sortThroughTheStore();
        tickHeader();
        model.current.subscribe(this::frameCurrent);
        model.revealed.subscribe(this::reveal);
        model.rows.addListener((InvalidationListener) changed -> {
            frameCurrent();
            reveal();
        });
        model.questions.addListener((InvalidationListener) asked -> table.scrollTo(0));
    }

    TableView<ContactLine> node() {
        return table;
    }

    ContactColumns columns() {
        return columns;
    }

    private void sortThroughTheStore() {
        table.setSortPolicy(any -> {
            callbacks.onSortRequested(sortShown());
            return true;
        });
        showSort(model.sort.get());
    }

    private void showSort(ContactSort sort) {
        for (var column : table.getColumns()) {
            if (column.getUserData() == sort.by()) {
                column.setSortType(sort.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
                table.getSortOrder().add(column);
            }
        }
    }

    private ContactSort sortShown() {
        for (TableColumn<ContactLine, ?> column : table.getSortOrder()) {
            if (column.getUserData() instanceof ContactSort.Column by) {
                return new ContactSort(by, column.getSortType() == SortType.ASCENDING);
            }
        }
        return ContactSort.BY_NAME;
    }

    private void tickHeader() {
        selectAll.setId("select-all-box");
        selectAll.setAllowIndeterminate(false);
        selectAll.setFocusTraversable(false);
        selectAll.setAccessibleText(Texts.get("contacts.selectAll.box"));
        selectAll.disableProperty().bind(Bindings.isEmpty(model.rows));
        selectAll.setOnAction(event -> callbacks.onSelectAllToggled());
        InvalidationListener show = changed -> showHowMany();
        model.selection.changesProperty().addListener(show);
        model.matching.addListener(show);
        showHowMany();
    }

    private void showHowMany() {
        int count = model.selection.countProperty().get();
        boolean all = count > 0 && count >= model.matching.get();
        selectAll.setSelected(all);
        selectAll.setIndeterminate(count > 0 && !all);
    }

    private void frameCurrent() {
        table.getFocusModel().focus(model.rows.positionOf(model.current.get()));
    }

    private void reveal() {
        int position = model.rows.positionOf(model.revealed.get());
        if (position >= 0) {
            model.revealed.set(ContactsModel.NONE);
            // The table itself has not heard of the new lines yet.
            Platform.runLater(() -> bringIntoView(position));
        }
    }

    private void bringIntoView(int position) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && position < flow.getCellCount()) {
            flow.scrollTo(position);
        } else {
            table.scrollTo(position);
        }
    }

    // As a filter, and consuming: the table's own behaviour would select in its own model.
    private void onPressed(MouseEvent event) {
        var hit = Hit.of(event);
        if (hit == null) {
            return;
        }
        event.consume();
        table.requestFocus();
        if (event.getButton() == MouseButton.SECONDARY) {
            picking.point(hit.position());
        } else if (event.getButton() != MouseButton.PRIMARY) {
            return;
        } else if (hit.onTick()) {
            picking.tick(hit.position(), event.isShiftDown());
        } else {
            picking.click(hit.position(), event.isShortcutDown(), event.isShiftDown());
        }
    }

    private void onClicked(MouseEvent event) {
        var hit = Hit.of(event);
        boolean plain = !event.isShortcutDown() && !event.isShiftDown();
        if (hit != null && !hit.onTick() && plain && isDoubleClick(event)) {
            callbacks.onOpenRequested();
        }
    }

    private static boolean isDoubleClick(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, event);
            case DOWN -> move(1, event);
            case PAGE_UP -> move(-linesInView(), event);
            case PAGE_DOWN -> move(linesInView(), event);
            case HOME -> move(-model.rows.size(), event);
            case END -> move(model.rows.size(), event);
            case SPACE -> {
                picking.toggleCurrent();
                event.consume();
            }
            case ENTER -> {
                callbacks.onOpenRequested();
                event.consume();
            }
            case A -> {
                if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
                    callbacks.onSelectAllRequested();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void move(int lines, KeyEvent event) {
        event.consume();
        if (model.rows.isEmpty()) {
            return;
        }
        int from = model.rows.positionOf(model.current.get());
        int to = Math.clamp((long) from + lines, 0, model.rows.size() - 1);
        picking.moveTo(to, event.isShortcutDown(), event.isShiftDown());
        bringIntoView(to);
    }

    private int linesInView() {
        return Math.max(1, (int) (table.getHeight() / ROW_HEIGHT) - 2);
    }
}
