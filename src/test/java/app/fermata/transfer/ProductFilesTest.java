package app.fermata.transfer;

import static app.fermata.transfer.Samples.byAddress;
import static app.fermata.transfer.Samples.imported;
import static app.fermata.transfer.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.AddressCheck.Fault;
import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Fixture;
import app.fermata.transfer.Rejected.Reason;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the products people come from write, in the layout of their files.
class ProductFilesTest {

    @TempDir
    Path folder;

    private Fixture house;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hubspot.csv, UTF-8, comma, 1",
        "salesforce.csv, windows-1252, comma, 1",
        "pipedrive.csv, UTF-8, comma, 1",
        "pipedrive-old.csv, UTF-8, comma, 1",
        "google.csv, UTF-8, comma, 1",
        "google-old.csv, UTF-16LE, comma, 1",
        "outlook.csv, UTF-8, comma, 1",
        "outlook-fr.csv, windows-1252, comma, 1",
        "linkedin.csv, UTF-8, comma, 4",
        "main-fr.csv, windows-1252, semicolon, 2",
        "hand-tab.txt, UTF-16LE, tab, 1",
        "no-header.csv, UTF-8, comma, 0",
    })
    void lettersSeparatorAndHeaderAreFound(String name, String charset, String separator, long headerLine) {
        var dialect = Dialect.of(product(name));
        assertThat(dialect.charset()).isEqualTo(Charset.forName(charset));
        assertThat(dialect.separator())
                .isEqualTo(
                        switch (separator) {
                            case "semicolon" -> ';';
                            case "tab" -> '\t';
                            default -> ',';
                        });
        assertThat(Survey.of(product(name), dialect, () -> false).headerLine()).isEqualTo(headerLine);
    }

    @Test
    void hubspot() {
        var result = imported(house, product("hubspot.csv"));
        assertThat(result.added()).isEqualTo(2);
        assertThat(result.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(4);
            assertThat(row.reason()).isEqualTo(new Reason.BadAddress(Fault.MISSING, ""));
        });
        var ada = contact("ada@analytical.example");
        assertThat(ada.name()).isEqualTo("Ada Lovelace");
        assertThat(ada.company()).isEqualTo("Analytical Engines");
        assertThat(ada.jobTitle()).isEqualTo("CTO");
        assertThat(ada.phone()).isEqualTo("+44 20 7946 0101");
        assertThat(ada.timeZone()).isEqualTo("Europe/London");
        assertThat(ada.status()).isEqualTo(ContactStatus.NEW);
        assertThat(ada.custom()).containsEntry("lead_status", "OPEN").containsEntry("record_id", "101");
    }

    @Test
    void salesforce() {
        imported(house, product("salesforce.csv"));
        var katherine = contact("katherine@trajectory.example");
        assertThat(katherine.jobTitle()).isEqualTo("Mathematician");
        assertThat(katherine.company()).isEqualTo("Trajectory Inc");
        assertThat(katherine.phone()).isEqualTo("(757) 555-0101");
        assertThat(katherine.custom())
                .containsEntry("mailing_street", "1 Orbit Way\nBuilding 7")
                .containsEntry("mobile", "(757) 555-0102")
                .doesNotContainKey("fax");
        assertThat(contact("jose@ninez.example").name()).isEqualTo("José Muñoz");
        assertThat(contact("jose@ninez.example").company()).isEqualTo("Niñez & Cía");
    }

    @Test
    void pipedrive() {
        imported(house, product("pipedrive.csv"));
        var edsger = contact("edsger@shortest.example");
        assertThat(edsger.lastName()).isEqualTo("Dijkstra");
        assertThat(edsger.company()).isEqualTo("Shortest Path BV");
        assertThat(edsger.jobTitle()).isEqualTo("Director");
        assertThat(contact("hedy@spectrum.example").custom()).containsEntry("person_phone_mobile", "+43 1 555 0102");
    }

    @Test
    void pipedriveAsItWas() {
        imported(house, product("pipedrive-old.csv"));
        var edsger = contact("edsger@shortest.example");
        assertThat(edsger.firstName()).isEqualTo("Edsger");
        assertThat(edsger.lastName()).isEqualTo("Wybe Dijkstra");
        assertThat(edsger.phone()).isEqualTo("+31 40 555 0101");
    }

    @Test
    void googleContacts() {
        var result = imported(house, product("google.csv"));
        var barbara = contact("barbara@substitution.example");
        assertThat(barbara.notes()).isEqualTo("Met in Zürich.\nLikes tea, not coffee.");
        assertThat(barbara.company()).isEqualTo("Substitution GmbH");
        assertThat(barbara.jobTitle()).isEqualTo("Professor");
        assertThat(barbara.custom()).containsEntry("e_mail_2_value", "liskov@home.example");
        assertThat(result.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(4);
            assertThat(row.reason())
                    .isInstanceOfSatisfying(
                            Reason.BadAddress.class,
                            reason -> assertThat(reason.fault()).isEqualTo(Fault.SEVERAL));
        });
    }

    @Test
    void googleContactsAsItWas() {
        imported(house, product("google-old.csv"));
        assertThat(contact("frances@optimising.example").name()).isEqualTo("Frances Allen");
        assertThat(contact("frances@optimising.example").company()).isEqualTo("Optimising Partners");
    }

    @Test
    void outlook() {
        imported(house, product("outlook.csv"));
        var lynn = contact("lynn@silicon.example");
        assertThat(lynn.jobTitle()).isEqualTo("Architect");
        assertThat(lynn.phone()).isEqualTo("+1 734 555 0101");
        assertThat(lynn.notes()).isEqualTo("Prefers mornings");
        assertThat(lynn.custom())
                .containsOnlyKeys("title", "mobile_phone", "business_city")
                .containsEntry("title", "Dr");
    }

    @Test
    void outlookInFrench() {
        imported(house, product("outlook-fr.csv"));
        var helene = contact("helene@academie.example");
        assertThat(helene.name()).isEqualTo("Hélène Carré d’Encausse");
        assertThat(helene.jobTitle()).isEqualTo("Secrétaire perpétuelle");
        assertThat(helene.company()).isEqualTo("Académie & Fils");
        assertThat(helene.phone()).isEqualTo("+33 1 55 55 01 01");
        assertThat(helene.custom()).containsEntry("ville_bureau", "Paris").containsEntry("titre", "Mme");
    }

    @Test
    void linkedInBelowItsNotice() {
        var result = imported(house, product("linkedin.csv"));
        var radia = contact("radia@spanning.example");
        assertThat(radia.jobTitle()).isEqualTo("Fellow");
        assertThat(radia.custom()).containsEntry("connected_on", "05 Mar 2026");
        assertThat(result.rejected()).extracting(Rejected::line).containsExactly(6L);
    }

    @Test
    void madeByHandInFrench() {
        var result = imported(house, product("main-fr.csv"));
        assertThat(contact("zoe@lefevre.example").lastName()).isEqualTo("Lefèvre");
        assertThat(contact("zoe@lefevre.example").phone()).isEqualTo("+33 6 55 55 01 03");
        assertThat(contact("zoe@lefevre.example").custom()).containsEntry("date_d_echeance", "31/12/2026");
        assertThat(contact("anais@noel.example").firstName()).isEqualTo("Anaïs");
        assertThat(result.added()).isEqualTo(2);
        assertThat(result.rejected())
                .extracting(Rejected::reason)
                .containsExactly(
                        new Reason.BadAddress(Fault.INCOMPLETE, "jean(at)sarl.example"),
                        new Reason.TooFewColumns(2, 6));
        assertThat(result.rejected()).extracting(Rejected::line).containsExactly(6L, 7L);
    }

    @Test
    void madeByHandInGermanWithTabs() {
        imported(house, product("hand-tab.txt"));
        var juergen = contact("juergen@gross.example");
        assertThat(juergen.name()).isEqualTo("Jürgen Groß");
        assertThat(juergen.jobTitle()).isEqualTo("Geschäftsführer");
        assertThat(juergen.custom()).containsEntry("geburtstag", "1. Mai");
    }

    @Test
    void withoutAHeaderTheAddressIsKnownByItsLooks() {
        imported(house, product("no-header.csv"));
        assertThat(contact("ivan@sketchpad.example").custom())
                .containsEntry("column_1", "Ivan")
                .containsEntry("column_2", "Sutherland");
    }

    private ContactCard contact(String address) {
        return Objects.requireNonNull(byAddress(house).get(address), address);
    }
}
