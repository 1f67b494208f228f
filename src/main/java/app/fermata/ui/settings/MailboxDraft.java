package app.fermata.ui.settings;

import app.fermata.sequence.MailboxCard;
import app.fermata.sequence.MailboxCard.Problem;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A mailbox as the rep is changing it, beside the one that is stored.
final class MailboxDraft {

    private static final int NO_NUMBER = -1;

    final StringProperty senderName = new SimpleStringProperty(this, "senderName", "");
    final StringProperty address = new SimpleStringProperty(this, "address", "");
    final StringProperty signature = new SimpleStringProperty(this, "signature", "");
    final StringProperty perHour = new SimpleStringProperty(this, "perHour", "");
    final StringProperty perDay = new SimpleStringProperty(this, "perDay", "");
    final StringProperty gap = new SimpleStringProperty(this, "gap", "");

    final ObjectProperty<MailboxCard> stored;
    final ObjectBinding<MailboxCard> card;
    final ObjectBinding<Set<Problem>> problems;
    final BooleanBinding changed;

    MailboxDraft(MailboxCard stored) {
        this.stored = new SimpleObjectProperty<>(this, "stored", stored);
        this.card = Bindings.createObjectBinding(this::read, fields());
        this.problems = Bindings.createObjectBinding(() -> card.get().problems(), card);
        this.changed = Bindings.createBooleanBinding(
                () -> !card.get().equals(this.stored.get().tidy()), card, this.stored);
        write(stored);
    }

    /// What is stored now. The rep's own changes stay, unless there are none.
    void refresh(MailboxCard now) {
        boolean untouched = !changed.get();
        stored.set(now);
        if (untouched) {
            write(now);
        }
    }

    /// Back to what is stored.
    void discard() {
        write(stored.get());
    }

    /// This is stored now.
    void saved(MailboxCard now) {
        stored.set(now);
        write(now);
    }

    private Observable[] fields() {
        return new Observable[] {senderName, address, signature, perHour, perDay, gap, stored};
    }

    private void write(MailboxCard from) {
        senderName.set(from.senderName());
        address.set(from.address());
        signature.set(from.signature());
        perHour.set(String.valueOf(from.perHour()));
        perDay.set(String.valueOf(from.perDay()));
        gap.set(String.valueOf(from.gapSeconds()));
    }

    private MailboxCard read() {
        return new MailboxCard(
                        stored.get().id(),
                        senderName.get(),
                        address.get(),
                        signature.get(),
                        number(perHour.get()),
                        number(perDay.get()),
                        number(gap.get()))
                .tidy();
    }

    /// The number, with or without the signs that group its digits; none of the allowed ones where it is none.
    private static int number(String text) {
        var digits = text.replaceAll("[\\p{Z}\\s,.'’]", "");
        if (!digits.matches("[0-9]{1,9}")) {
            return NO_NUMBER;
        }
        return Integer.parseInt(digits);
    }
}
