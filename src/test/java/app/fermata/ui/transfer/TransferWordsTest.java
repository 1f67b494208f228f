package app.fermata.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactCards;
import app.fermata.contact.ContactIntake;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.ContactValues;
import app.fermata.sequence.Fixture;
import app.fermata.transfer.Duplicates;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.ImportRequest;
import app.fermata.transfer.Importing;
import app.fermata.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferWordsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T15:02:00Z");

    @TempDir
    Path folder;

    @AfterEach
    void speakEnglish() {
        Texts.use("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsWrittenInOneLanguageIsReadBackInAny(String language) {
        Texts.use(language);
        var file = folder.resolve("out.csv");
        try (var house = Fixture.workspace(folder.resolve("one"));
                var other = Fixture.workspace(folder.resolve("other"))) {
            var people = Arrays.stream(ContactStatus.values())
                    .map(status -> person(status))
                    .toList();
            long[] ids = house.workspace.write(session -> ContactIntake.add(session, people, NOW, 1));
            long spring = house.sequence("Spring").email(0).add();
            house.enroll(ids[0], spring).before(1, NOW).add();
            new Exporting(house.workspace).write(ids, file, TransferWords.export(), share -> {}, () -> false);
            var importing = new Importing(other.workspace);
            var preview = importing.preview(file, () -> false);
            importing.run(
                    new ImportRequest(preview, preview.suggested(), Duplicates.SKIP, ""),
                    NOW,
                    share -> {},
                    () -> false);
            assertThat(cards(other)).isEqualTo(cards(house));
        }
    }

    private static List<ContactCard> cards(Fixture house) {
        return house.workspace.read(session -> ContactCards.all(
                session,
                session.createSelectionQuery("select id from Contact order by id", Long.class)
                        .getResultList()));
    }

    private static ContactValues person(ContactStatus status) {
        return new ContactValues(
                "Ada",
                "Lovelace",
                status.name() + "@x.example",
                "Firm",
                "CTO",
                "+44 1",
                status,
                "Europe/London",
                "Note");
    }
}
