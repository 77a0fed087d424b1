package org.sanbao;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which module uses which, drawn: a module stands above all that it uses. An arrow that others already imply (a uses b, b uses c, so a may
 * use c) is left out, or nobody could follow one.
 */
final class ModuleDiagram {

    private static final int WIDTH = 1040;
    private static final int ROW = 92;
    private static final int BOX = 108;
    private static final int HEIGHT = 34;

    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Integer> middles = new HashMap<>();

    /** @param uses by its name what each module uses directly; without circles */
    ModuleDiagram(Map<String, Set<String>> uses) {
        this.uses = new TreeMap<>(uses);
        place();
    }

    private void place() {
        var rows = new TreeMap<Integer, List<String>>();
        uses.keySet().forEach(each -> rows.computeIfAbsent(level(each), row -> new ArrayList<>())
                .add(each));
        rows.values().forEach(row -> {
            // above what it uses, as far as that goes, so that arrows cross little
            row.sort(Comparator.comparingDouble(this::wanted).thenComparing(Comparator.naturalOrder()));
            for (int i = 0; i < row.size(); i++) {
                middles.put(row.get(i), WIDTH * (2 * i + 1) / (2 * row.size()));
            }
        });
    }

    private int level(String module) {
        Integer known = levels.get(module);
        if (known == null) {
            known = uses.getOrDefault(module, Set.of()).stream()
                            .mapToInt(this::level)
                            .max()
                            .orElse(-1)
                    + 1;
            levels.put(module, known);
        }
        return known;
    }

    private double wanted(String module) {
        return direct(module).stream().mapToInt(middles::get).average().orElse(WIDTH / 2.0);
    }

    private Set<String> direct(String module) {
        var direct = new TreeSet<>(uses.get(module));
        uses.get(module).forEach(each -> direct.removeAll(reached(each)));
        return direct;
    }

    private Set<String> reached(String module) {
        var reached = new HashSet<String>();
        for (String each : uses.get(module)) {
            if (reached.add(each)) {
                reached.addAll(reached(each));
            }
        }
        return reached;
    }

    String svg() {
        int top = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int height = (top + 1) * ROW;
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>The modules of Sanbao: each stands above those it uses</title>
                <rect width="100%%" height="100%%" fill="#fbfaf6"/>
                """.formatted(WIDTH, height));
        uses.keySet().forEach(from -> direct(from).forEach(to -> svg.append(arrow(from, to, top))));
        uses.keySet().forEach(each -> svg.append(box(each, top)));
        return svg.append("</svg>\n").toString();
    }

    private int upperEdge(String module, int top) {
        return (top - levels.get(module)) * ROW + (ROW - HEIGHT) / 2;
    }

    private String arrow(String from, String to, int top) {
        int x1 = middles.get(from);
        int y1 = upperEdge(from, top) + HEIGHT;
        int x2 = middles.get(to);
        int y2 = upperEdge(to, top);
        int bend = (y2 - y1) / 2;
        return "<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"#8b8678\"/>\n"
                .formatted(x1, y1, x1, y1 + bend, x2, y2 - bend, x2, y2);
    }

    private String box(String module, int top) {
        int x = middles.get(module);
        int y = upperEdge(module, top);
        return ("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#ffffff\" stroke=\"#1f5c7a\"/>"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#1c2730\">%s</text>%n")
                .formatted(x - BOX / 2, y, BOX, HEIGHT, x, y + HEIGHT / 2 + 5, module);
    }
}
