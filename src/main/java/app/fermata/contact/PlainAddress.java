package app.fermata.contact;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/// One email address and nothing else: no name, no comment, no second address, no quoted or literal part (RFC 5321).
public final class PlainAddress {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    private PlainAddress() {}

    /// The address with its domain in ASCII (`müller.example` becomes `xn--mller-kva.example`); empty when it is not
    /// one plain address.
    public static Optional<String> of(String text) {
        int at = text.indexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL
                || !LOCAL.matcher(text.substring(0, at)).matches()) return Optional.empty();
        try {
            String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String address = text.substring(0, at) + '@' + domain;
            return DOMAIN.matcher(domain).matches() && address.length() <= LONGEST
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
