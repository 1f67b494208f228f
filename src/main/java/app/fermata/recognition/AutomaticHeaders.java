package app.fermata.recognition;

import app.fermata.recognition.Evidence.Clue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Header fields by which a machine says that it wrote: automatic, not yet absent.
final class AutomaticHeaders {

    private static final List<String> TELLING = List.of(
            "X-Autoreply",
            "X-Autorespond",
            "X-Autoresponder",
            "X-Auto-Reply",
            "X-AutoReply-From",
            "X-Mail-Autoreply",
            "X-Vacation",
            "X-POST-MessageClass",
            "X-FC-MachineGenerated",
            "X-MS-Exchange-Inbox-Rules-Loop",
            "X-MS-Exchange-Generated-Message-Source",
            "X-Apple-Action");
    private static final List<String> WEAK =
            List.of("X-Auto-Response-Suppress", "X-Loop", "X-MS-Exchange-Organization-AutoForwarded");

    private AutomaticHeaders() {}

    /// The field that says so.
    static Optional<Clue.Header> find(Headers headers) {
        String submitted =
                headers.first("auto-submitted").toLowerCase(Locale.ROOT).strip();
        if (!submitted.isEmpty() && !submitted.startsWith("no")) return clue("Auto-Submitted", headers);
        for (String name : TELLING) {
            if (headers.has(name) && !headers.first(name).equalsIgnoreCase("no")) return clue(name, headers);
        }
        for (String name : List.of("Precedence", "X-Precedence")) {
            if (headers.first(name).toLowerCase(Locale.ROOT).startsWith("auto")) return clue(name, headers);
        }
        return Optional.empty();
    }

    /// Whether a field says that this is a machine's answer to a message, and no circular.
    static boolean answers(Headers headers) {
        return headers.first("auto-submitted").toLowerCase(Locale.ROOT).strip().startsWith("auto-replied")
                || headers.has("x-autoreply")
                || headers.first("precedence").toLowerCase(Locale.ROOT).startsWith("auto");
    }

    /// A field that machines write more often than people, and that alone says little.
    static Optional<Clue.Header> weak(Headers headers) {
        for (String name : WEAK) {
            if (headers.has(name)) return clue(name, headers);
        }
        String precedence = headers.first("precedence").toLowerCase(Locale.ROOT);
        return precedence.equals("bulk") || precedence.equals("junk") ? clue("Precedence", headers) : Optional.empty();
    }

    private static Optional<Clue.Header> clue(String name, Headers headers) {
        return Optional.of(new Clue.Header(name, headers.first(name)));
    }
}
