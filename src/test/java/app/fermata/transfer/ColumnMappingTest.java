package app.fermata.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static ImportColumn column(String header, String... cells) {
        long filled = List.of(cells).stream().filter(cell -> !cell.isEmpty()).count();
        return new ImportColumn(header, filled, List.of(cells));
    }

    @Test
    void aNameBesideAFirstNameThatNobodyHasIsTheLastName() {
        var mapping = ColumnMapping.suggested(
                List.of(column("Prénom", ""), column("Nom", "Lovelace"), column("E-mail", "ada@x.example")));
        assertThat(mapping.columnOf(ContactField.LAST_NAME)).isEqualTo(1);
        assertThat(mapping.targets().getFirst()).isEqualTo(new Target.Ignored());
    }

    @Test
    void aNameAloneIsTheWholeName() {
        var mapping =
                ColumnMapping.suggested(List.of(column("Nom", "Ada Lovelace"), column("E-mail", "ada@x.example")));
        assertThat(mapping.columnOf(ContactField.FULL_NAME)).isZero();
    }
}
