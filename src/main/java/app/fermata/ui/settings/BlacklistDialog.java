package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistTarget;
import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistWish;
import app.fermata.contact.Blacklisting;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ContactAction;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks what of the selected contacts goes on the blacklist, their addresses or their whole domains, and why.
///
/// Node ids: `#blacklist-addresses`, `#blacklist-domains`, `#blacklist-why`, `#blacklist-effect`, `#blacklist-submit`.
public final class BlacklistDialog {

    private static final int NAMED = 6;

    private final BlacklistDesk desk;
    private final Background background;
    private final Consumer<Notice> notices;
    private final ModalHost modals;
    private final BlacklistDeeds deeds;

    /// @param notices shows a notice, in place of the one before
    public BlacklistDialog(
            Blacklisting blacklisting,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals) {
        this(new StoredBlacklist(blacklisting), clock, background, undoStack, notices, modals);
    }

    BlacklistDialog(
            BlacklistDesk desk,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.modals = modals;
        this.deeds = new BlacklistDeeds(desk, clock, background, undoStack, notices, () -> {});
    }

    /// The entry of the contacts screen's *Actions*.
    public ContactAction action() {
        return new ContactAction(
                "action-blacklist",
                "action.blacklist",
                null,
                Feather.SLASH,
                ContactAction.Group.CONTACT,
                this::onBlacklistRequested);
    }

    private void onBlacklistRequested(long[] contactIds) {
        background.run(
                () -> desk.addresses(contactIds),
                addresses -> {
                    if (addresses.isEmpty()) {
                        notices.accept(Notice.of(Texts.get("blacklist.noAddress")));
                    } else {
                        modals.ask(new Form(addresses).modal).ifPresent(deeds::add);
                    }
                },
                failure -> notices.accept(Notice.of(Problems.logged(failure))));
    }

    /// The card and what is chosen on it.
    private final class Form {

        private final List<Address> addresses;
        private final Modal<List<BlacklistWish>> modal =
                new Modal<>(Modal.Size.MEDIUM, Texts.get("blacklist.dialog.title"));
        private final ToggleButton whole;
        private final TextField reason = new TextField();
        private final Label named = new Label();
        private final Label effect = new Label();
        private final Label warning = new Label();
        private final Latest loads = background.latest();

        Form(List<Address> addresses) {
            this.addresses = addresses;
            var choices = new ToggleGroup();
            var single = chip("blacklist-addresses", Texts.get("blacklist.addresses", addresses.size()), choices);
            whole = chip(
                    "blacklist-domains",
                    Texts.get("blacklist.domains", domains().size()),
                    choices);
            single.setSelected(true);
            choices.selectedToggleProperty().subscribe(chosen -> load());
            reason.setId("blacklist-why");
            reason.setPromptText(Texts.get("blacklist.reason.prompt"));
            effect.setId("blacklist-effect");
            named.getStyleClass().add("muted");
            warning.getStyleClass().addAll("problem", "caution");
            for (var label : List.of(named, effect, warning)) {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                label.visibleProperty().bind(label.textProperty().isNotEmpty());
                label.managedProperty().bind(label.visibleProperty());
            }
            var chips = new HBox(single, whole);
            chips.getStyleClass().add("task-buttons");
            var form = new VBox(
                    Field.of("blacklist.what", chips), named, Field.of("blacklist.reason", reason), effect, warning);
            form.getStyleClass().add("form");
            form.setId("blacklist-dialog");
            modal.subtitleProperty().set(Texts.get("blacklist.dialog.subtitle"));
            modal.setBody(form);
            modal.setPrimary("", this::wishes);
            modal.primaryButton().setId("blacklist-submit");
            modal.hintProperty().set(Texts.get("blacklist.dialog.undo"));
            modal.setFirstFocus(reason);
            load();
        }

        private List<BlacklistWish> wishes() {
            var why = reason.getText();
            return targets().stream()
                    .map(target -> new BlacklistWish(target, why))
                    .toList();
        }

        private List<? extends BlacklistTarget> targets() {
            return whole.isSelected() ? domains() : addresses;
        }

        private List<BlacklistTarget.Domain> domains() {
            return addresses.stream().map(Address::domain).distinct().toList();
        }

        private void load() {
            var wishes = wishes();
            modal.primaryButton().setDisable(true);
            modal.primaryButton().setText(BlacklistWords.button(wishes));
            named.setText(names());
            loads.run(() -> desk.preview(wishes), this::show, failure -> effect.setText(Problems.logged(failure)));
        }

        private void show(BlacklistPreview preview) {
            modal.primaryButton().setText(BlacklistWords.button(preview.fresh()));
            modal.primaryButton().setDisable(preview.fresh().isEmpty());
            effect.setText(BlacklistWords.effect(preview));
            warning.setText(BlacklistWords.warning(preview.fresh()));
        }

        private String names() {
            var targets = targets();
            var some = targets.stream().limit(NAMED).map(BlacklistTarget::entry).collect(Collectors.joining(", "));
            return targets.size() <= NAMED ? some : Texts.get("blacklist.names.more", some, targets.size() - NAMED);
        }

        private ToggleButton chip(String id, String words, ToggleGroup choices) {
            var chip = new ToggleButton(words);
            chip.setId(id);
            chip.getStyleClass().add("choice");
            chip.setToggleGroup(choices);
            // Pressing the chosen one must not leave none chosen.
            chip.setOnAction(event -> chip.setSelected(true));
            return chip;
        }
    }
}
