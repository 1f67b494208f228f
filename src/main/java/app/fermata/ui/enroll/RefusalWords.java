package app.fermata.ui.enroll;

import app.fermata.sequence.MessageCheck.Flaw;
import app.fermata.sequence.Refusal;
import app.fermata.sequence.Refused;
import app.fermata.ui.kit.Texts;
import java.util.Map;

/// Why contacts are refused, in words.
final class RefusalWords {

    private static final Map<String, String> VARIABLES = Map.of(
            "contact.first_name", "variable.firstName",
            "contact.last_name", "variable.lastName",
            "contact.name", "variable.name",
            "contact.email", "variable.address",
            "contact.company", "variable.company",
            "contact.job_title", "variable.jobTitle",
            "contact.phone", "variable.phone",
            "sender.name", "variable.senderName",
            "sender.address", "variable.senderAddress",
            "sender.signature", "variable.signature");

    private RefusalWords() {}

    /// How many for which reason: "3 on the blacklist".
    static String counted(Refused refused) {
        return Texts.of("refused", refused.kind(), refused.count());
    }

    /// Why just this contact: "step 2 needs the company".
    static String why(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Address(var email) -> Texts.get("refusal.address", email);
            case Refusal.Blacklisted(var entry, var reason) ->
                reason.isBlank() ? entry : Texts.get("refusal.blacklisted", entry, reason);
            case Refusal.Status(var status) -> Texts.of("contactStatus", status);
            case Refusal.InThisSequenceBefore(var state) ->
                state == null ? Texts.get("refusal.removed") : Texts.get("refusal.now", Texts.of("state", state));
            case Refusal.EngagedElsewhere(var sequence) -> Texts.get("refusal.engaged", sequence);
            case Refusal.Unwritable(var flaw) -> flaw(flaw);
        };
    }

    /// What keeps an email from being written: "step 2 needs the company".
    static String flaw(Flaw flaw) {
        return flaw.variable() == null
                ? flaw.problem()
                : Texts.get("refusal.variable", flaw.stepPosition(), variable(flaw.variable()));
    }

    // A field of the rep's own is named as the template names it.
    private static String variable(String name) {
        var key = VARIABLES.get(name);
        if (key != null) return Texts.get(key);
        return "“" + name.substring(name.lastIndexOf('.') + 1).replace('_', ' ') + "”";
    }
}
