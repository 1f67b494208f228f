package app.fermata.recognition;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of HTML in lines, with `> ` before those of a quotation.
final class HtmlText {

    private static final int LONGEST = 200_000;

    private HtmlText() {}

    static boolean isHtml(CharSequence text) {
        String start =
                text.subSequence(0, Math.min(200, text.length())).toString().stripLeading();
        return start.regionMatches(true, 0, "<html", 0, 5) || start.regionMatches(true, 0, "<!doctype html", 0, 14);
    }

    static String of(String html) {
        if (html.isBlank()) return "";
        var body =
                Jsoup.parse(html.substring(0, Math.min(html.length(), 1 << 20))).body();
        body.select("style, script, head, title").remove();
        var reader = new Reader();
        body.traverse(reader);
        return reader.lines.toString();
    }

    private static final class Reader implements NodeVisitor {
        private final StringBuilder lines = new StringBuilder();
        private int quoted;

        @Override
        public void head(Node node, int depth) {
            if (lines.length() > LONGEST) return;
            if (node instanceof TextNode text) {
                append(text.text());
                return;
            }
            if (!(node instanceof Element element)) return;
            if (isQuote(element)) quoted++;
            switch (element.normalName()) {
                case "br" -> lines.append('\n');
                case "p", "table", "h1", "h2", "h3", "blockquote", "hr" -> paragraph();
                case "div", "tr", "li", "ul", "ol" -> line();
                case "td" -> append(" ");
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (isQuote(element)) quoted--;
            switch (element.normalName()) {
                case "p", "table", "h1", "h2", "h3", "blockquote" -> paragraph();
                case "div", "tr", "li" -> line();
                default -> {}
            }
        }

        private void append(String text) {
            boolean atStart = lines.isEmpty() || lines.charAt(lines.length() - 1) == '\n';
            String words = atStart ? text.stripLeading() : text;
            if (words.isEmpty()) return;
            if (atStart && quoted > 0) lines.append("> ");
            lines.append(words);
        }

        private void line() {
            if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') lines.append('\n');
        }

        private void paragraph() {
            line();
            if (lines.length() > 1 && lines.charAt(lines.length() - 2) != '\n') lines.append('\n');
        }

        private static boolean isQuote(Element element) {
            return element.normalName().equals("blockquote")
                    && (element.hasAttr("type") || element.hasClass("gmail_quote"));
        }
    }
}
