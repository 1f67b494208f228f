package app.fermata.sequence;

import app.fermata.contact.BlacklistTarget;
import java.util.EnumSet;
import java.util.Set;

/// A mailbox as the rep sees and changes it.
///
/// @param perHour at most so many messages over any hour
/// @param perDay at most so many over any 24 hours
/// @param gapSeconds at least so many seconds between two messages
public record MailboxCard(
        long id, String senderName, String address, String signature, int perHour, int perDay, int gapSeconds) {

    static final int MOST_PER_HOUR = 10_000;
    static final int MOST_PER_DAY = 100_000;
    static final int LONGEST_GAP = 3_600;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SIGNATURE = 2_000;

    /// What keeps a card from being saved.
    public enum Problem {
        NAME_TOO_LONG,
        NAME_BROKEN,
        ADDRESS,
        SIGNATURE_TOO_LONG,
        PER_HOUR,
        PER_DAY,
        GAP
    }

    /// The same without blanks around its texts.
    public MailboxCard tidy() {
        return new MailboxCard(id, senderName.strip(), address.strip(), signature.strip(), perHour, perDay, gapSeconds);
    }

    /// Everything that is wrong with it, in the order of the form; empty where it can be saved.
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (senderName.length() > LONGEST_NAME) problems.add(Problem.NAME_TOO_LONG);
        // It stands in the header of every message.
        if (senderName.chars().anyMatch(Character::isISOControl)) problems.add(Problem.NAME_BROKEN);
        if (!(BlacklistTarget.read(address) instanceof BlacklistTarget.Address(var entry))
                || !entry.equalsIgnoreCase(address)) {
            problems.add(Problem.ADDRESS);
        }
        if (signature.length() > LONGEST_SIGNATURE) problems.add(Problem.SIGNATURE_TOO_LONG);
        if (perHour < 1 || perHour > MOST_PER_HOUR) problems.add(Problem.PER_HOUR);
        if (perDay < 1 || perDay > MOST_PER_DAY) problems.add(Problem.PER_DAY);
        if (gapSeconds < 0 || gapSeconds > LONGEST_GAP) problems.add(Problem.GAP);
        return problems;
    }

    /// Whether both let the same number of messages leave in the same time.
    public boolean hasQuotasOf(MailboxCard other) {
        return perHour == other.perHour && perDay == other.perDay && gapSeconds == other.gapSeconds;
    }
}
