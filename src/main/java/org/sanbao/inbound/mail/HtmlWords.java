package org.sanbao.inbound.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail and nothing else of it: no script, no picture that tells its sender who looked, no link in disguise. */
final class HtmlWords {

    private static final int LONGEST = 1_000_000;

    private HtmlWords() {}

    static String of(String html) {
        Document page = Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
        page.select("script, style, head, title, template, noscript, [hidden], [style*=display:none]")
                .remove();
        var words = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
                } else if (node instanceof Element element && (element.nameIs("br") || element.isBlock())) {
                    breakLine(words);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    breakLine(words);
                } else if (node instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                    words.append(' ');
                }
            }
        });
        return words.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void breakLine(StringBuilder words) {
        if (!words.isEmpty()) {
            words.append('\n');
        }
    }
}
