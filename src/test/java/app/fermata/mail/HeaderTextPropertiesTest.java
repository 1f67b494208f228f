package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeaderTextPropertiesTest {

    @Property
    void everySubjectReadsBackAsItWas(@ForAll("texts") String text) throws Exception {
        String header = HeaderText.subject(text);

        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(text);
        assertThat(header).matches("[\\x20-\\x7E]*(\r\n [\\x20-\\x7E]+)*");
    }

    @Property
    void everyNameReadsBackAsItWasBesideItsOneAddress(@ForAll("texts") String name) throws Exception {
        String header = HeaderText.mailbox(name, "ada@analytical.example");

        var parsed = InternetAddress.parseHeader(MimeUtility.unfold(header), true);
        assertThat(parsed).hasSize(1);
        assertThat(parsed[0].getAddress()).isEqualTo("ada@analytical.example");
        assertThat(parsed[0].getPersonal()).isEqualTo(name);
    }

    @Provide
    Arbitrary<String> texts() {
        var character = Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '~').map(String::valueOf),
                Arbitraries.of("é", "ß", "Ż", "漢", "🦊", "👩‍🚀", "=?", "?=", "\"", "\\", "<", ",", " "));
        return character
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(characters -> String.join("", characters).strip())
                .filter(text -> !text.isEmpty());
    }
}
