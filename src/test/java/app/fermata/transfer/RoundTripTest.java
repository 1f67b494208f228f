package app.fermata.transfer;

import static app.fermata.transfer.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactIntake;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.ContactValues;
import app.fermata.contact.FieldIntake;
import app.fermata.contact.ListIntake;
import app.fermata.sequence.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is exported and imported again is the same.
class RoundTripTest {

    private static final Map<ContactField, String> HEADERS = Map.of(
            ContactField.FIRST_NAME, "Prénom",
            ContactField.LAST_NAME, "Nom",
            ContactField.EMAIL, "E-mail",
            ContactField.COMPANY, "Entreprise",
            ContactField.JOB_TITLE, "Fonction",
            ContactField.PHONE, "Téléphone",
            ContactField.STATUS, "Statut du contact",
            ContactField.TIME_ZONE, "Fuseau horaire",
            ContactField.NOTES, "Notes",
            ContactField.LISTS, "Listes de contacts");

    private static Path folder = Path.of("");

    record Person(ContactValues values, String birthday, List<String> lists) {}

    record Kept(ContactValues values, String birthday, TreeSet<String> lists) {}

    @BeforeContainer
    static void makeRoom() throws IOException {
        folder = Files.createTempDirectory("fermata-round-trip");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Property(tries = 40)
    void whatIsExportedAndImportedIsTheSame(
            @ForAll("people") List<Person> people, @ForAll("separators") char separator) {
        try (var house = Fixture.workspace(newFolder());
                var other = Fixture.workspace(newFolder())) {
            long[] ids = store(house, people);
            var file = folder.resolve("export.csv");
            int written = new Exporting(house.workspace).write(ids, file, words(separator), share -> {}, () -> false);
            assertThat(written).isEqualTo(people.size());
            var result = Samples.imported(other, file);
            assertThat(result.rejected()).isEmpty();
            assertThat(kept(other)).isEqualTo(kept(house));
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "workspace");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long[] store(Fixture house, List<Person> people) {
        return house.workspace.write(session -> {
            long[] ids = ContactIntake.add(
                    session, people.stream().map(Person::values).toList(), NOW, 1);
            long birthday = FieldIntake.named(session, "Birthday", 1).id();
            var values = new ArrayList<FieldIntake.Value>();
            var places = new ArrayList<ListIntake.Place>();
            for (int i = 0; i < ids.length; i++) {
                values.add(new FieldIntake.Value(ids[i], birthday, people.get(i).birthday()));
                for (var list : people.get(i).lists()) {
                    places.add(new ListIntake.Place(
                            ListIntake.named(session, list, 1).id(), ids[i]));
                }
            }
            FieldIntake.put(session, values);
            ListIntake.add(session, places);
            return ids;
        });
    }

    private static Map<String, Kept> kept(Fixture house) {
        return house.workspace.read(session -> {
            var ids = session.createSelectionQuery("select id from Contact", Long.class)
                    .getResultList();
            var own = FieldIntake.values(session, ids);
            var lists = ListIntake.of(session, ids);
            var kept = new HashMap<String, Kept>();
            for (var stored : ContactIntake.withIds(session, ids)) {
                var names = new TreeSet<String>();
                lists.getOrDefault(stored.id(), List.of()).forEach(list -> names.add(list.name()));
                var birthday = own.getOrDefault(stored.id(), Map.of()).values().stream()
                        .findFirst()
                        .orElse("");
                kept.put(stored.values().email(), new Kept(stored.values(), birthday, names));
            }
            return kept;
        });
    }

    static ExportWords words(char separator) {
        return new ExportWords(
                field -> HEADERS.getOrDefault(field, field.name()),
                "Dernier contact",
                "Dans les séquences",
                ContactStatus::name,
                Enum::name,
                separator);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';');
    }

    @Provide
    Arbitrary<List<Person>> people() {
        var addresses = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("'-")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> name + "@people.example");
        var lists = Arbitraries.strings()
                .withChars("ab;, =")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith(";"))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        var values = Combinators.combine(
                        words(40),
                        words(40),
                        addresses,
                        words(40),
                        words(40),
                        words(20),
                        Arbitraries.of(ContactStatus.class))
                .as((first, last, address, company, title, phone, status) ->
                        new ContactValues(first, last, address, company, title, phone, status, "Europe/Paris", ""));
        return Combinators.combine(values, words(200), words(60), lists)
                .as((contact, notes, birthday, on) -> new Person(withNotes(contact, notes), birthday, on))
                .list()
                .uniqueElements(person -> person.values().email())
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static ContactValues withNotes(ContactValues contact, String notes) {
        return new ContactValues(
                contact.firstName(),
                contact.lastName(),
                contact.email(),
                contact.company(),
                contact.jobTitle(),
                contact.phone(),
                contact.status(),
                contact.timeZone(),
                notes);
    }

    /// Anything a cell may hold, and often what cells and spreadsheets trip over. Blanks at the ends are not kept.
    private static Arbitrary<String> words(int longest) {
        return Arbitraries.strings()
                .withChars("aé\"',;\t\n=+-@ |0’ß漢")
                .ofMaxLength(longest)
                .map(String::strip);
    }
}
