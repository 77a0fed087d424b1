package org.sanbao.eventlogs;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Columns one below the other in a terminal, where a Chinese character is two wide: the first {@code left} to the left, the others to the right. */
final class TextTable {

    private final int left;
    private final List<List<String>> lines = new ArrayList<>();

    TextTable(int left) {
        this.left = left;
    }

    void line(List<String> cells) {
        lines.add(cells);
    }

    void print(PrintStream out) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            var text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blank = " ".repeat(widths[i] - width(line.get(i)));
                text.append(i == 0 ? "" : "  ").append(i < left ? line.get(i) + blank : blank + line.get(i));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        return text.codePoints()
                .map(sign -> sign >= 0x1100 && (sign <= 0x115F || sign >= 0x2E80 && sign <= 0xFFE6) ? 2 : 1)
                .sum();
    }
}
