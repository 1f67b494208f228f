package app.fermata.ui.contacts;

import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.ContactAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the selected contacts: the entries of *Actions*, of the context menu, and their shortcuts.
///
/// @param others what other screens offer to do with them
/// @param asCommand turns one of those into a command on the selection
record ContactCommands(
        Command pause,
        Command unpause,
        Command open,
        Command clear,
        List<ContactAction> others,
        Function<ContactAction, Command> asCommand) {

    /// The same with what other screens offer.
    ContactCommands with(List<ContactAction> offered) {
        return new ContactCommands(pause, unpause, open, clear, List.copyOf(offered), asCommand);
    }

    /// New entries for one menu; their ids are those tests look for.
    List<MenuItem> menuItems() {
        var items = new ArrayList<MenuItem>(entries(ContactAction.Group.ADDING));
        items.add(entry(pause, "action-pause"));
        items.add(entry(unpause, "action-unpause"));
        for (var group : ContactAction.Group.values()) {
            var entries = entries(group);
            if (group == ContactAction.Group.ADDING || entries.isEmpty()) continue;
            if (group != ContactAction.Group.SEQUENCE) items.add(new SeparatorMenuItem());
            items.addAll(entries);
        }
        items.add(new SeparatorMenuItem());
        items.add(entry(open, "action-open"));
        items.add(entry(clear, "action-clear"));
        return items;
    }

    private List<MenuItem> entries(ContactAction.Group group) {
        return others.stream()
                .filter(action -> action.group() == group)
                .map(action -> entry(asCommand.apply(action), action.id()))
                .toList();
    }

    private static MenuItem entry(Command command, String id) {
        var item = command.menuItem();
        item.setId(id);
        return item;
    }
}
