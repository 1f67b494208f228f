package app.fermata.ui.sequences;

import app.fermata.sequence.Templates.Range;

/// Where a variable is marked: with its braces, its filters and its default, as the rep sees one thing.
final class VariableMarks {

    private VariableMarks() {}

    /// The whole `{{ … }}` or `{% … %}` a name stands in; the name alone where it stands in none.
    static Range around(String text, Range name) {
        int open = Math.max(text.lastIndexOf("{{", name.from()), text.lastIndexOf("{%", name.from()));
        if (open < 0) return name;
        var end = text.startsWith("{{", open) ? "}}" : "%}";
        int close = text.indexOf(end, name.to());
        return close < 0 ? name : new Range(open, close + end.length());
    }
}
