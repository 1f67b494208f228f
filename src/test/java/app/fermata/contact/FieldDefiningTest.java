package app.fermata.contact;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.NameOutcome.Named;
import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldDefiningTest {

    @ParameterizedTest
    @CsvSource({
        "Renewal date,renewal_date",
        "Date d’échéance,date_d_echeance",
        "Straße,strasse",
        "  C++ / C#  ,c_c",
        "2nd phone,field_2nd_phone",
        "製品,field",
        "Email,email_2",
        "First name,first_name_2",
        "Size,size_2",
        "Product,product_2"
    })
    void aVariableIsMadeOfTheName(String name, String variable) {
        assertThat(VariableName.of(name, Set.of("product")::contains)).isEqualTo(variable);
    }

    @Property
    void aVariableIsAlwaysOneTemplatesCanName(@ForAll String name, @ForAll List<String> taken) {
        var variable = VariableName.of(name, taken::contains);
        assertThat(variable).matches("[a-z][a-z0-9_]*").hasSizeLessThanOrEqualTo(110);
        assertThat(taken).doesNotContain(variable);
        assertThat(VariableName.RESERVED).doesNotContain(variable);
    }

    @Test
    void fieldsAreNamedOnceAndKeepTheirVariable(@TempDir Path folder) {
        try (var house = Fixture.workspace(folder)) {
            var fields = new FieldDefining(house.workspace);
            var book = new ContactBook(house.workspace);
            long renewal = ((Named) fields.create("Renewal date")).id();

            assertThat(fields.create("renewal DATE")).isEqualTo(new NameOutcome.Taken("Renewal date"));
            assertThat(fields.rename(renewal, "Contract ends"))
                    .isEqualTo(new Named(renewal, "Contract ends", "Renewal date"));
            long other = ((Named) fields.create("Renewal date")).id();

            assertThat(book.fields())
                    .containsExactly(
                            new OwnField(renewal, "Contract ends", "renewal_date"),
                            new OwnField(other, "Renewal date", "renewal_date_2"));
        }
    }

    @Test
    void aDeletedFieldComesBackWithWhatContactsHadInIt(@TempDir Path folder) {
        try (var house = Fixture.workspace(folder)) {
            var fields = new FieldDefining(house.workspace);
            var editing = new Editing(house.workspace);
            var book = new ContactBook(house.workspace);
            long product = ((Named) fields.create("Product")).id();
            var draft = ContactDraft.EMPTY
                    .with(ContactField.EMAIL, "ada@analytical.example")
                    .with(product, "Planner");
            long ada = ((EditOutcome.Created) editing.create(draft, paris("2026-03-05T11:00"))).contactId();
            assertThat(fields.filled()).isEqualTo(Map.of(product, 1L));

            var deleted = fields.delete(product).orElseThrow();

            assertThat(deleted.values()).isOne();
            assertThat(book.file(ada).orElseThrow().values()).isEmpty();
            assertThat(fields.undo(deleted)).isTrue();
            assertThat(book.file(ada).orElseThrow().draft()).isEqualTo(draft);
            assertThat(fields.undo(deleted)).isFalse();
            assertThat(fields.delete(99)).isEmpty();
        }
    }
}
