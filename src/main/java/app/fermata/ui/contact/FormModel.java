package app.fermata.ui.contact;

import app.fermata.contact.ContactDraft;
import app.fermata.contact.ContactDraft.Refusal;
import app.fermata.contact.ContactField;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.EditOutcome;
import app.fermata.contact.NamedList;
import app.fermata.contact.OwnField;
import app.fermata.ui.kit.Texts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The form of one contact: what is written, and what keeps it from being saved.
final class FormModel {

    private final Map<ContactField, StringProperty> texts = new EnumMap<>(ContactField.class);
    private final Map<Long, StringProperty> own = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<ContactDraft> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", ContactDraft.EMPTY);

    final ObjectProperty<ContactStatus> status = new SimpleObjectProperty<>(this, "status", ContactStatus.NEW);
    final ObjectProperty<Set<Long>> on = new SimpleObjectProperty<>(this, "on", Set.of());
    final ObservableList<NamedList> lists = FXCollections.observableArrayList();
    final ObservableList<OwnField> fields = FXCollections.observableArrayList();

    /// Who has the address that was to be saved; null for nobody, and again as soon as another is written.
    final ObjectProperty<EditOutcome.@Nullable Taken> taken = new SimpleObjectProperty<>(this, "taken");

    /// What has become different meanwhile or went wrong, in words, or empty.
    final StringProperty notice = new SimpleStringProperty(this, "notice", "");

    final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");

    /// Why it cannot be saved as it is, in words; empty when it can.
    final StringBinding obstacle;

    final BooleanBinding ready;

    FormModel(ContactDraft start) {
        for (var field : ContactField.values()) {
            var text = new SimpleStringProperty(this, field.name(), start.text(field));
            text.subscribe((before, after) -> write());
            texts.put(field, text);
        }
        start.own().forEach((field, value) -> own(field).set(value));
        status.set(start.status());
        on.set(start.lists());
        status.subscribe((before, after) -> write());
        on.subscribe((before, after) -> write());
        draft.set(start);
        text(ContactField.EMAIL).subscribe((before, after) -> taken.set(null));
        obstacle = Bindings.createStringBinding(this::obstacleWords, draft, taken, fields);
        ready = obstacle.isEmpty().and(saving.not());
    }

    StringProperty text(ContactField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /// What is written in a field of the rep's own.
    StringProperty own(long fieldId) {
        return own.computeIfAbsent(fieldId, id -> {
            var text = new SimpleStringProperty(this, "own", "");
            text.subscribe((before, after) -> write());
            return text;
        });
    }

    /// All that is written.
    ReadOnlyObjectProperty<ContactDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ContactDraft draft() {
        return draft.get();
    }

    /// Puts the contact on a list, or takes it off.
    void set(long listId, boolean isOn) {
        var changed = new LinkedHashSet<>(on.get());
        if (isOn) changed.add(listId);
        else changed.remove(listId);
        on.set(changed);
    }

    /// Writes `other` in every field that still says what it said in `seen`.
    void follow(ContactDraft seen, ContactDraft other) {
        var written = draft.get();
        for (var field : ContactField.values()) {
            if (written.text(field).equals(seen.text(field))) text(field).set(other.text(field));
        }
        for (var field : fields) {
            var value = seen.own().getOrDefault(field.id(), "");
            if (written.own().getOrDefault(field.id(), "").equals(value)) {
                own(field.id()).set(other.own().getOrDefault(field.id(), ""));
            }
        }
        if (written.status() == seen.status()) status.set(other.status());
        if (written.lists().equals(seen.lists())) on.set(other.lists());
    }

    private void write() {
        var written = new EnumMap<ContactField, String>(ContactField.class);
        texts.forEach((field, text) -> written.put(field, Objects.requireNonNullElse(text.get(), "")));
        var values = new LinkedHashMap<Long, String>();
        own.forEach((field, text) -> values.put(field, Objects.requireNonNullElse(text.get(), "")));
        draft.set(new ContactDraft(written, status.get(), values, on.get()));
    }

    /// Why a field cannot be stored as it is written, in words; empty when it can.
    String refusal(ContactField field) {
        var text = draft.get().text(field);
        return draft.get()
                .refusal(field)
                .map(refusal -> refusal == Refusal.TOO_LONG
                        ? tooLong(text, field.limit())
                        : Texts.of("form.refusal", refusal, cut(text)))
                .orElse("");
    }

    /// The same for a field of the rep's own.
    String refusal(long fieldId) {
        return draft.get().isTooLong(fieldId)
                ? tooLong(draft.get().own().getOrDefault(fieldId, ""), ContactField.OWN_LIMIT)
                : "";
    }

    private static String tooLong(String text, int limit) {
        return Texts.of("form.refusal", Refusal.TOO_LONG, limit, text.length());
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private String obstacleWords() {
        for (var field : ContactField.values()) {
            var refusal = refusal(field);
            if (!refusal.isEmpty()) return refusal;
        }
        for (var field : fields) {
            var refusal = refusal(field.id());
            if (!refusal.isEmpty()) return field.name() + ": " + refusal;
        }
        var holder = taken.get();
        return holder == null ? "" : Texts.get("form.taken", holder.holderName());
    }
}
