package app.fermata.ui.contacts;

/// What clicks and keys on the table do to the selection: the customs of an ordinary multi-select list.
///
/// Positions are those of the moment; the anchor a range starts from is kept by contact, so it survives a reload.
final class Picking {

    private final ContactsModel model;
    private long anchor;

    Picking(ContactsModel model) {
        this.model = model;
    }

    /// A click: alone it selects just this line, with Ctrl it toggles it, with Shift it selects from the anchor to
    /// here.
    void click(int position, boolean ctrl, boolean shift) {
        if (shift) {
            extendTo(position, ctrl);
        } else if (ctrl) {
            toggle(position);
        } else {
            selectOnly(position);
        }
    }

    /// A click on a checkbox: adds the line or takes it out, with Shift every line from the anchor to here is added.
    void tick(int position, boolean shift) {
        if (shift) {
            extendTo(position, true);
        } else {
            toggle(position);
        }
    }

    /// A click that asks for the menu: on what is selected, or else on just this line.
    void point(int position) {
        if (!model.selection.contains(model.rows.idAt(position))) {
            selectOnly(position);
        } else {
            model.current.set(model.rows.idAt(position));
        }
    }

    /// An arrow key and its like: with Ctrl only the current line moves, with Shift the range follows it.
    void moveTo(int position, boolean ctrl, boolean shift) {
        if (shift) {
            extendTo(position, ctrl);
        } else if (ctrl) {
            model.current.set(model.rows.idAt(position));
        } else {
            selectOnly(position);
        }
    }

    /// The space bar.
    void toggleCurrent() {
        int position = model.rows.positionOf(model.current.get());
        if (position >= 0) {
            toggle(position);
        }
    }

    private void selectOnly(int position) {
        long id = model.rows.idAt(position);
        anchor = id;
        model.selection.only(id);
        model.current.set(id);
    }

    private void toggle(int position) {
        long id = model.rows.idAt(position);
        anchor = id;
        model.selection.toggle(id);
        model.current.set(id);
    }

    private void extendTo(int position, boolean keepingOthers) {
        int from = Math.max(0, model.rows.positionOf(anchor));
        var range = model.rows.idsBetween(Math.min(from, position), Math.max(from, position));
        if (keepingOthers) {
            model.selection.add(range);
        } else {
            model.selection.only(range);
        }
        model.current.set(model.rows.idAt(position));
    }
}
