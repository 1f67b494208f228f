package app.fermata.contact;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what is wrong with an email address that mail could not be sent to: it must be one address and nothing else,
/// no name, no comment, no quoted or literal part (RFC 5321). What passes here, the mailbox accepts.
public final class AddressCheck {

    /// What can be wrong.
    public enum Fault {
        /// There is none.
        MISSING,
        /// More than one, or a sentence.
        SEVERAL,
        /// No `@`, or nothing on one side of it.
        INCOMPLETE,
        /// A blank in the middle.
        BLANK,
        /// A sign before the `@` that mail does not carry.
        LOCAL_PART,
        /// What stands behind the `@` names no place.
        DOMAIN,
        TOO_LONG
    }

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    private AddressCheck() {}

    /// What is wrong with `address`; empty when nothing is.
    public static Optional<Fault> of(String address) {
        if (address.isBlank()) return Optional.of(Fault.MISSING);
        int at = address.indexOf('@');
        if (address.indexOf('@', at + 1) > 0) return Optional.of(Fault.SEVERAL);
        if (at < 1 || at == address.length() - 1) return Optional.of(Fault.INCOMPLETE);
        if (address.chars().anyMatch(Character::isWhitespace)) return Optional.of(Fault.BLANK);
        if (address.length() > LONGEST || at > LONGEST_LOCAL) return Optional.of(Fault.TOO_LONG);
        if (!LOCAL.matcher(address.substring(0, at)).matches()) return Optional.of(Fault.LOCAL_PART);
        return domainFault(address, at);
    }

    /// A domain as the mail's protocols write it.
    ///
    /// @throws IllegalArgumentException when it is none
    static String inAscii(String domain) {
        return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
    }

    private static Optional<Fault> domainFault(String address, int at) {
        try {
            var domain = inAscii(address.substring(at + 1));
            if (!DOMAIN.matcher(domain).matches()) return Optional.of(Fault.DOMAIN);
            return at + 1 + domain.length() > LONGEST ? Optional.of(Fault.TOO_LONG) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.of(Fault.DOMAIN);
        }
    }
}
