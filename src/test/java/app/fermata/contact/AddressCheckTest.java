package app.fermata.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.AddressCheck.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@analytical.example", "a.b+c@x-y.example", "o'hara@host", "ada@müller.example", "A@B.C"})
    void plainAddressesPass(String address) {
        assertThat(AddressCheck.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' ', MISSING",
        "ada, INCOMPLETE",
        "ada@, INCOMPLETE",
        "@analytical.example, INCOMPLETE",
        "'a@x.example, b@x.example', SEVERAL",
        "Ada <ada@analytical.example>, BLANK",
        "ada lovelace@x.example, BLANK",
        ".ada@x.example, LOCAL_PART",
        "adé@x.example, LOCAL_PART",
        "<ada@x.example>, LOCAL_PART",
        "ada@x..example, DOMAIN",
        "ada@[127.0.0.1], DOMAIN",
        "ada@-x.example, DOMAIN",
        "ada@x.example;, DOMAIN",
    })
    void othersAreRefusedForAReason(String address, Fault fault) {
        assertThat(AddressCheck.of(address)).contains(fault);
    }

    @Test
    void lengthsAreThoseOfMail() {
        assertThat(AddressCheck.of("a".repeat(64) + "@x.example")).isEmpty();
        assertThat(AddressCheck.of("a".repeat(65) + "@x.example")).contains(Fault.TOO_LONG);
        assertThat(AddressCheck.of("a@" + "x.".repeat(130) + "example")).contains(Fault.TOO_LONG);
    }
}
