package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.Criterion;
import app.fermata.roster.DayField;
import app.fermata.roster.Match;
import app.fermata.roster.NamedSequence;
import app.fermata.roster.Operator;
import app.fermata.roster.WordsField;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;

/// Pictures of views and filters for looking at, in `target/pictures/contacts-filter-*.png`.
public final class FilterPictures {

    private static final String LONG = "Wiedervorlage Bundesverband der Maschinenbauzulieferer Süd";

    private static final ContactFilter CROWDED = new ContactFilter(
            "lov",
            Match.ALL,
            List.of(
                    Criterion.state(SequenceState.PAUSED, SequenceState.ACTIVE),
                    new Criterion.InSequence(Operator.IS_NOT, List.of(new NamedSequence(9, LONG))),
                    Criterion.within(DayField.LAST_CONTACTED, Operator.IN_LAST, 90),
                    new Group(
                            Match.ANY,
                            List.of(
                                    new Criterion.Words(WordsField.Given.COMPANY, Operator.CONTAINS, LONG),
                                    new Criterion.Words(
                                            new WordsField.Own(2, "Region of the branch office"), Operator.UNKNOWN, ""),
                                    Criterion.day(DayField.RESUMES, Operator.BEFORE, LocalDate.of(2026, 4, 2)))),
                    new Criterion.Status(Operator.IS_NOT, List.of(ContactStatus.DO_NOT_CONTACT))));

    private FilterPictures() {}

    public static void main(String[] args) {
        Platform.startup(() -> {});
        for (String language : List.of("en", "fr")) {
            Texts.use(language);
            for (boolean dark : List.of(false, true)) {
                String look = language + (dark ? "-dark" : "-light");
                stations(ContactsPictures.crowd(12_000, dark, 1440, 900), "filter-" + look);
            }
            stations(ContactsPictures.crowd(12_000, false, 1000, 700), "filter-small-" + language);
        }
        Platform.exit();
    }

    private static void stations(ContactsPictures window, String name) {
        ContactsPictures.step(() -> {
            window.views.save(
                    "Quarter’s end",
                    ContactFilter.of(
                            Criterion.within(DayField.LAST_CONTACTED, Operator.IN_LAST, 90),
                            new Criterion.Status(Operator.IS_NOT, List.of(ContactStatus.DO_NOT_CONTACT)),
                            new Criterion.Words(WordsField.Given.COMPANY, Operator.KNOWN, "")));
            window.views.save(LONG, ContactFilter.of(Criterion.sequence(2, "Renewals EMEA")));
            window.views.addUnreadable("From the new laptop");
            window.controller.refresh();
            window.controller.model().basedOn.set(window.views.all().getFirst());
            window.controller.find(
                    Objects.requireNonNull(window.views.all().getFirst().filter()));
            if (window.scene.lookup("#filter-toggle") instanceof Button toggle && toggle.isVisible()) toggle.fire();
        });
        window.take(name + "-view");
        ContactsPictures.step(() -> window.controller.find(CROWDED));
        window.take(name + "-crowded");
        ContactsPictures.step(() -> {
            window.controller.find(ContactFilter.of(Criterion.state(SequenceState.PAUSED)));
            fire(window, "#filter-another");
            choose(window, "#filter-field", FilterField.of(FilterField.Kind.SEQUENCE_STATE));
            choose(window, "#filter-value", SequenceState.PAUSED);
            fire(window, "#filter-or");
            choose(window, "#filter-value", SequenceState.BOUNCED);
        });
        window.take(name + "-choice");
        ContactsPictures.step(() -> {
            choose(window, "#filter-field", FilterField.of(FilterField.Kind.PLANNED));
            fire(window, "#view-save");
        });
        window.take(name + "-days");
        ContactsPictures.step(() -> {
            fire(window, "#filter-cancel");
            fire(window, "#view-save");
        });
        window.take(name + "-naming");
    }

    private static void fire(ContactsPictures window, String id) {
        if (window.scene.lookup(id) instanceof ButtonBase button) button.fire();
    }

    @SuppressWarnings("unchecked")
    private static void choose(ContactsPictures window, String id, Object value) {
        if (window.scene.lookup(id) instanceof ComboBox<?> box) ((ComboBox<Object>) box).setValue(value);
    }
}
