package app.fermata.ui.contacts;

import app.fermata.ui.kit.Command;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the selected contacts: the entries of *Actions*, of the context menu, and their shortcuts.
record ContactCommands(Command pause, Command unpause, Command open, Command clear) {

    /// New entries for one menu; their ids are those tests look for.
    List<MenuItem> menuItems() {
        return List.of(
                entry(pause, "action-pause"),
                entry(unpause, "action-unpause"),
                new SeparatorMenuItem(),
                entry(open, "action-open"),
                entry(clear, "action-clear"));
    }

    private static MenuItem entry(Command command, String id) {
        var item = command.menuItem();
        item.setId(id);
        return item;
    }
}
