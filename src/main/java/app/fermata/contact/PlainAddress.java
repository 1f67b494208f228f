package app.fermata.contact;

import java.util.Optional;

/// One email address and nothing else: no name, no comment, no second address, no quoted or literal part (RFC 5321).
public final class PlainAddress {

    private PlainAddress() {}

    /// The address with its domain in ASCII (`müller.example` becomes `xn--mller-kva.example`); empty when it is not
    /// one plain address.
    public static Optional<String> of(String text) {
        if (AddressCheck.of(text).isPresent()) return Optional.empty();
        int at = text.indexOf('@');
        return Optional.of(text.substring(0, at + 1) + AddressCheck.inAscii(text.substring(at + 1)));
    }
}
