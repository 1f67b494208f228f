package app.fermata.mail;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Plain text as the HTML beside it: paragraphs at blank lines, breaks at line ends, nothing else. All markup in the
/// text
/// is escaped and links stay text.
final class SimpleHtml {

    private SimpleHtml() {}

    /// @param text with `\n` at line ends
    static String of(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining(
                        "",
                        "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n",
                        "</body>\n</html>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
