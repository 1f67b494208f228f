package app.fermata.contact;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything a rep can write about one contact, tidied: no spaces around, no line breaks but in notes, the address in
/// lower case. What is empty is left out.
///
/// @param own values by field of the rep's own
/// @param lists the lists the contact is on
public record ContactDraft(
        Map<ContactField, String> texts, ContactStatus status, Map<Long, String> own, Set<Long> lists) {

    /// Nothing written yet.
    public static final ContactDraft EMPTY = new ContactDraft(Map.of(), ContactStatus.NEW, Map.of(), Set.of());

    /// Why a text cannot be stored as it is.
    public enum Refusal {
        MISSING,
        NOT_AN_ADDRESS,
        TOO_LONG,
        UNKNOWN_ZONE
    }

    public ContactDraft {
        var tidy = new EnumMap<ContactField, String>(ContactField.class);
        texts.forEach((field, text) -> {
            var stripped = field == ContactField.NOTES ? text.strip() : oneLine(text);
            if (!stripped.isEmpty()) {
                tidy.put(field, field == ContactField.EMAIL ? Contact.emailKey(stripped) : stripped);
            }
        });
        texts = Collections.unmodifiableMap(tidy);
        var values = new LinkedHashMap<Long, String>();
        own.forEach((field, text) -> {
            var stripped = oneLine(text);
            if (!stripped.isEmpty()) values.put(field, stripped);
        });
        own = Collections.unmodifiableMap(values);
        lists = Collections.unmodifiableSet(new LinkedHashSet<>(lists));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// What is written in a field; empty where nothing is.
    public String text(ContactField field) {
        return texts.getOrDefault(field, "");
    }

    /// The same with another text in one field.
    public ContactDraft with(ContactField field, String text) {
        var changed = new EnumMap<ContactField, String>(ContactField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new ContactDraft(changed, status, own, lists);
    }

    /// The same with another status.
    public ContactDraft with(ContactStatus other) {
        return new ContactDraft(texts, other, own, lists);
    }

    /// The same with another value in a field of the rep's own.
    public ContactDraft with(long fieldId, String value) {
        var changed = new LinkedHashMap<>(own);
        changed.put(fieldId, value);
        return new ContactDraft(texts, status, changed, lists);
    }

    /// The same on these lists.
    public ContactDraft on(Set<Long> others) {
        return new ContactDraft(texts, status, own, others);
    }

    /// First and last name, or the address where neither is known.
    public String name() {
        var name = (text(ContactField.FIRST_NAME) + " " + text(ContactField.LAST_NAME)).strip();
        return name.isEmpty() ? text(ContactField.EMAIL) : name;
    }

    /// Why a field cannot be stored, or nothing where it can.
    public Optional<Refusal> refusal(ContactField field) {
        var text = text(field);
        if (text.length() > field.limit()) return Optional.of(Refusal.TOO_LONG);
        return switch (field) {
            case EMAIL ->
                text.isEmpty()
                        ? Optional.of(Refusal.MISSING)
                        : PlainAddress.of(text).isPresent() ? Optional.empty() : Optional.of(Refusal.NOT_AN_ADDRESS);
            case TIME_ZONE -> text.isEmpty() || isZone(text) ? Optional.empty() : Optional.of(Refusal.UNKNOWN_ZONE);
            default -> Optional.empty();
        };
    }

    /// Whether the value in a field of the rep's own is too long to be stored.
    public boolean isTooLong(long fieldId) {
        return own.getOrDefault(fieldId, "").length() > ContactField.OWN_LIMIT;
    }

    /// Whether nothing keeps it from being stored, as far as it can say by itself.
    public boolean isStorable() {
        for (var field : ContactField.values()) {
            if (refusal(field).isPresent()) return false;
        }
        return own.keySet().stream().noneMatch(this::isTooLong);
    }

    private static boolean isZone(String text) {
        try {
            return ZoneId.of(text) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
