package app.fermata.ui.contact;

import app.fermata.activity.History;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactFile;
import app.fermata.sequence.EnrollmentView;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The pane's state.
final class ContactModel {

    /// A contact as it was at one moment: shown whole or not at all.
    record Shown(ContactFile file, List<EnrollmentView> sequences, History.Page history, Instant now) {

        ContactCard card() {
            return file.card();
        }
    }

    /// Null while nobody is shown.
    final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>(this, "shown");

    /// Whether an action is under way; until it is back its buttons wait.
    final BooleanProperty acting = new SimpleBooleanProperty(this, "acting");

    /// Whether more of the history is being read.
    final BooleanProperty readingBack = new SimpleBooleanProperty(this, "readingBack");

    /// Why the contact cannot be shown, in words, or empty.
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");
}
