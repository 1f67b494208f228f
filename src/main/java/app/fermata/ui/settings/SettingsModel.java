package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistRow;
import app.fermata.contact.BlacklistTarget;
import app.fermata.contact.BlacklistWish;
import app.fermata.sequence.MailboxCard;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// What the settings show.
final class SettingsModel {

    /// The parts of the screen.
    enum Section {
        MAILBOXES,
        BLACKLIST,
        SENDING
    }

    final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.MAILBOXES);
    final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    final StringProperty failure = new SimpleStringProperty(this, "failure", "");
    final ObjectProperty<Instant> now;

    final ObservableList<MailboxDraft> mailboxes = FXCollections.observableArrayList();
    final BooleanProperty several = new SimpleBooleanProperty(this, "several");

    final ObservableList<BlacklistRow> blacklist = FXCollections.observableArrayList();
    final StringProperty search = new SimpleStringProperty(this, "search", "");
    final FilteredList<BlacklistRow> found = new FilteredList<>(blacklist);

    final StringProperty entry = new SimpleStringProperty(this, "entry", "");
    final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    final ObjectBinding<BlacklistTarget> target =
            Bindings.createObjectBinding(() -> BlacklistTarget.read(entry.get()), entry);

    /// What adding the entry written would do; null while there is none that can be read, or it is worked out.
    final ObjectProperty<@Nullable BlacklistPreview> preview = new SimpleObjectProperty<>(this, "preview");

    SettingsModel(Instant now) {
        this.now = new SimpleObjectProperty<>(this, "now", now);
        search.subscribe(this::find);
    }

    /// What is set; what the rep is about to change stays.
    void show(SettingsDesk.Settings settings, Instant at) {
        now.set(at);
        showMailboxes(settings.mailboxes());
        several.set(settings.several());
        if (!blacklist.equals(settings.blacklist())) {
            blacklist.setAll(settings.blacklist());
        }
        failure.set("");
        loaded.set(true);
    }

    /// The entry written with its reason.
    BlacklistWish wish() {
        return new BlacklistWish(target.get(), reason.get());
    }

    private void showMailboxes(List<MailboxCard> cards) {
        var ids = mailboxes.stream().map(draft -> draft.stored.get().id()).toList();
        if (!ids.equals(cards.stream().map(MailboxCard::id).toList())) {
            mailboxes.setAll(cards.stream().map(MailboxDraft::new).toList());
            return;
        }
        for (int i = 0; i < cards.size(); i++) {
            mailboxes.get(i).refresh(cards.get(i));
        }
    }

    private void find(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(row -> row.entry().contains(wanted)
                || row.reason().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
