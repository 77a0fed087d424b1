package org.sanbao.documents;

/** Writes well-formed XHTML whose bytes depend on nothing but what was written. Whatever is text is escaped here and nowhere else. */
final class Xhtml {

    private final StringBuilder out = new StringBuilder();

    /** @param attributes name, value, name, value … ; a null value leaves the attribute out */
    Xhtml open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    Xhtml close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Xhtml text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Text whose line breaks are kept. */
    Xhtml lines(String text) {
        out.append(escape(text).replace("\n", "<br/>"));
        return this;
    }

    Xhtml element(String tag, String text, String... attributes) {
        return open(tag, attributes).lines(text).close(tag);
    }

    /** XHTML made by another of these. */
    Xhtml raw(String xhtml) {
        out.append(xhtml);
        return this;
    }

    private static String escape(String text) {
        return Writing.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
