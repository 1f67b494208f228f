package app.fermata.ui.contact;

import app.fermata.contact.ContactBook;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.Listing;
import app.fermata.contact.NameOutcome;
import app.fermata.ui.kit.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Things of the rep's that have a name: their lists, or their own fields. All of it runs in the background.
interface Names {

    /// One of them.
    ///
    /// @param beside what is said beside the name: how many contacts it concerns, how templates name it
    record Row(long id, String name, String beside) {}

    /// One that was deleted.
    ///
    /// @param words what was deleted
    /// @param undo brings it back; false when it cannot come back
    record Deleted(String words, Callable<Boolean> undo) {}

    /// What the words of the card begin with: `lists` or `fields`.
    Kind kind();

    /// The two kinds there are.
    enum Kind {
        LISTS,
        FIELDS
    }

    List<Row> rows();

    NameOutcome create(String name);

    NameOutcome rename(long id, String name);

    /// Empty when it was gone already.
    Optional<Deleted> delete(long id);

    static Names ofLists(Listing listing, ContactBook book, InstantSource clock) {
        return new Names() {
            @Override
            public Kind kind() {
                return Kind.LISTS;
            }

            @Override
            public List<Row> rows() {
                var sizes = listing.sizes();
                return book.lists().stream()
                        .map(list -> new Row(
                                list.id(), list.name(), Texts.get("names.contacts", sizes.getOrDefault(list.id(), 0L))))
                        .toList();
            }

            @Override
            public NameOutcome create(String name) {
                return listing.create(name);
            }

            @Override
            public NameOutcome rename(long id, String name) {
                return listing.rename(id, name);
            }

            @Override
            public Optional<Deleted> delete(long id) {
                return listing.delete(id, clock.instant())
                        .map(done -> new Deleted(
                                Texts.get("names.deleted.list", done.list().name(), done.members()),
                                () -> listing.undo(done, clock.instant())));
            }
        };
    }

    static Names ofFields(FieldDefining fields, ContactBook book) {
        return new Names() {
            @Override
            public Kind kind() {
                return Kind.FIELDS;
            }

            @Override
            public List<Row> rows() {
                var filled = fields.filled();
                return book.fields().stream()
                        .map(field -> new Row(
                                field.id(),
                                field.name(),
                                Texts.get("names.field", field.variable(), filled.getOrDefault(field.id(), 0L))))
                        .toList();
            }

            @Override
            public NameOutcome create(String name) {
                return fields.create(name);
            }

            @Override
            public NameOutcome rename(long id, String name) {
                return fields.rename(id, name);
            }

            @Override
            public Optional<Deleted> delete(long id) {
                return fields.delete(id)
                        .map(done -> new Deleted(
                                Texts.get("names.deleted.field", done.field().name(), done.values()),
                                () -> fields.undo(done)));
            }
        };
    }
}
