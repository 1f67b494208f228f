package app.fermata.transfer;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactCards;
import app.fermata.sequence.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Files to import and a workspace to import them into, for tests.
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-05T15:02:00Z");

    private Samples() {}

    /// A file in the layout of a product.
    static Path product(String name) {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Path file(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("contacts.csv"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ImportResult imported(Fixture house, Path file) {
        return imported(house, file, Duplicates.SKIP, "");
    }

    static ImportResult imported(Fixture house, Path file, Duplicates duplicates, String list) {
        var importing = new Importing(house.workspace);
        var preview = importing.preview(file, () -> false);
        return importing.run(
                new ImportRequest(preview, preview.suggested(), duplicates, list), NOW, share -> {}, () -> false);
    }

    /// Every living contact, by name.
    static List<ContactCard> contacts(Fixture house) {
        return house.workspace.read(session -> {
            var ids = session.createSelectionQuery("select id from Contact where deletionId = 0", Long.class)
                    .getResultList();
            return ContactCards.all(session, ids).stream()
                    .sorted(Comparator.comparing(ContactCard::email))
                    .toList();
        });
    }

    static Map<String, ContactCard> byAddress(Fixture house) {
        return contacts(house).stream().collect(Collectors.toMap(ContactCard::email, card -> card));
    }

    static long count(Fixture house, String table) {
        return house.workspace.read(session -> session.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }
}
