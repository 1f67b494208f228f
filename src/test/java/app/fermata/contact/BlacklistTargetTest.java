package app.fermata.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistTarget.Domain;
import app.fermata.contact.BlacklistTarget.Problem;
import app.fermata.contact.BlacklistTarget.Unreadable;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a rep writes, and what becomes of it on the blacklist.
class BlacklistTargetTest {

    @ParameterizedTest
    @CsvSource({
        "ann@firm.example, ann@firm.example",
        "' Ann@Firm.Example ', ann@firm.example",
        "Ann Smith <Ann@firm.example>, ann@firm.example",
        "mailto:ann@firm.example, ann@firm.example",
        "ann+news@sub.firm.example, ann+news@sub.firm.example",
        "ann@müller.example, ann@xn--mller-kva.example"
    })
    void addressesAreReadWhateverStandsAroundThem(String text, String entry) {
        assertThat(BlacklistTarget.read(text)).isEqualTo(new Address(entry));
    }

    @ParameterizedTest
    @CsvSource({
        "firm.example, firm.example",
        "@Firm.example, firm.example",
        "*@firm.example, firm.example",
        "*.firm.example, firm.example",
        "https://www.firm.example/about, firm.example",
        "sub.firm.example, sub.firm.example",
        "Müller.example, xn--mller-kva.example"
    })
    void domainsToo(String text, String entry) {
        assertThat(BlacklistTarget.read(text)).isEqualTo(new Domain(entry));
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', EMPTY",
        "firm, NO_DOT",
        "com, NO_DOT",
        "two words.example, NOT_A_DOMAIN",
        "-firm.example, NOT_A_DOMAIN",
        "firm..example, NOT_A_DOMAIN",
        "ann@firm, NOT_AN_ADDRESS",
        "ann smith@firm.example, NOT_AN_ADDRESS",
        "a@b@firm.example, NOT_AN_ADDRESS"
    })
    void whatIsNeitherSaysWhy(String text, Problem problem) {
        assertThat(BlacklistTarget.read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.problem()).isEqualTo(problem));
    }

    @Test
    void tooLongIsSaid() {
        assertThat(BlacklistTarget.read("a".repeat(320) + "@firm.example"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.problem()).isEqualTo(Problem.TOO_LONG));
    }

    @Property
    void anythingIsReadAsSomethingAndWhatIsReadReadsBackTheSame(@ForAll String text) {
        var target = BlacklistTarget.read(text);
        if (!(target instanceof Unreadable)) {
            assertThat(BlacklistTarget.read(target.entry())).isEqualTo(target);
        }
    }

    @Test
    void lineOfAListBringsItsReason() {
        assertThat(BlacklistWish.read("firm.example; asked by phone, twice", "imported"))
                .isEqualTo(new BlacklistWish(new Domain("firm.example"), "asked by phone, twice"));
        assertThat(BlacklistWish.read("firm.example", "imported").reason()).isEqualTo("imported");
    }

    @Test
    void freeMailIsKnown() {
        assertThat(new Domain("gmail.com").isFreeMail()).isTrue();
        assertThat(new Domain("firm.example").isFreeMail()).isFalse();
    }

    @Test
    void domainCoversWhatIsUnderItInWhateverLetters() {
        var list = Blacklist.of(Map.of("xn--mller-kva.example", "asked", "ann@firm.example", ""));
        assertThat(list.covering("Bob@Mail.Müller.example"))
                .contains(new Blacklist.Hit("xn--mller-kva.example", "asked"));
        assertThat(list.covering("bob@notmüller.example")).isEmpty();
        assertThat(list.covering("ann@firm.example")).isPresent();
        assertThat(list.covering("bob@firm.example")).isEmpty();
    }
}
