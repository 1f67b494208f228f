package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistWish;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A card for pasting a list: one address or domain a line, perhaps with its reason behind a comma.
///
/// Node ids: `#blacklist-lines`, `#blacklist-lines-reason`, `#blacklist-lines-says`, `#blacklist-import-submit`.
final class ImportCard implements ImportQuestion {

    private static final Duration PAUSE_IN_TYPING = Duration.millis(200);
    private static final int LINES_NAMED = 5;

    private final ModalHost modals;
    private final Background background;

    ImportCard(ModalHost modals, Background background) {
        this.modals = modals;
        this.background = background;
    }

    @Override
    public Optional<List<BlacklistWish>> ask(Function<List<BlacklistWish>, BlacklistPreview> preview) {
        return modals.ask(new Form(background.latest(), preview).modal);
    }

    /// The card and what is written on it.
    private static final class Form {

        private final Latest loads;
        private final Function<List<BlacklistWish>, BlacklistPreview> preview;
        private final Modal<List<BlacklistWish>> modal =
                new Modal<>(Modal.Size.MEDIUM, Texts.get("blacklist.import.title"));
        private final TextArea lines = new TextArea();
        private final TextField reason = new TextField();
        private final Label says = new Label();
        private final Label unreadable = new Label();
        private final PauseTransition typing = new PauseTransition(PAUSE_IN_TYPING);
        private List<BlacklistWish> fresh = List.of();

        Form(Latest loads, Function<List<BlacklistWish>, BlacklistPreview> preview) {
            this.loads = loads;
            this.preview = preview;
            lines.setId("blacklist-lines");
            lines.setPrefRowCount(9);
            lines.setPromptText(Texts.get("blacklist.import.prompt"));
            reason.setId("blacklist-lines-reason");
            says.setId("blacklist-lines-says");
            says.setWrapText(true);
            says.setMinHeight(Region.USE_PREF_SIZE);
            unreadable.setId("blacklist-lines-unreadable");
            unreadable.setWrapText(true);
            unreadable.setMinHeight(Region.USE_PREF_SIZE);
            unreadable.getStyleClass().add("problem");
            unreadable.visibleProperty().bind(unreadable.textProperty().isNotEmpty());
            unreadable.managedProperty().bind(unreadable.visibleProperty());
            var form = new VBox(
                    Field.of("blacklist.import.lines", lines),
                    Field.of("blacklist.import.reason", reason),
                    says,
                    unreadable);
            form.getStyleClass().add("form");
            modal.subtitleProperty().set(Texts.get("blacklist.import.subtitle"));
            modal.setBody(form);
            modal.setPrimary("", this::wishes);
            modal.primaryButton().setId("blacklist-import-submit");
            modal.setFirstFocus(lines);
            typing.setOnFinished(event -> load());
            lines.textProperty().subscribe(text -> typing.playFromStart());
            show(new BlacklistPreview(List.of(), List.of(), List.of(), 0, 0));
        }

        private List<BlacklistWish> wishes() {
            return lines.getText()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> BlacklistWish.read(line, reason.getText()))
                    .toList();
        }

        private void load() {
            var wishes = wishes();
            loads.run(() -> preview.apply(wishes), this::show, failure -> unreadable.setText(Problems.logged(failure)));
        }

        private void show(BlacklistPreview shown) {
            fresh = shown.fresh();
            modal.primaryButton().setText(BlacklistWords.button(fresh));
            modal.primaryButton().setDisable(fresh.isEmpty());
            says.setText(
                    lines.getText().isBlank()
                            ? Texts.get("blacklist.import.hint")
                            : Texts.get(
                                            "blacklist.import.says",
                                            fresh.size(),
                                            shown.already().size(),
                                            shown.unreadable().size())
                                    + (fresh.isEmpty() ? "" : " " + BlacklistWords.effect(shown)));
            var bad = shown.unreadable().stream()
                    .limit(LINES_NAMED)
                    .map(BlacklistWords::problem)
                    .collect(Collectors.joining("\n"));
            var warning = BlacklistWords.warning(fresh);
            unreadable.setText((bad + "\n" + warning).strip());
        }
    }
}
