package app.fermata.recognition;

/// A stretch of a text, `[from, to)`, counted in characters.
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) throw new IllegalArgumentException("No stretch of a text: " + from + " to " + to);
    }

    /// What stands there.
    public String of(String text) {
        return text.substring(from, to);
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
