package org.sanbao.exchange.source;

import java.util.ArrayList;
import java.util.List;

/** Rows brought to the width of their header. */
final class Columns {

    private Columns() {}

    static List<String> named(List<String> header) {
        var names = new ArrayList<String>();
        for (String name : header) {
            String clean = name.strip();
            names.add(clean.isEmpty() || names.contains(clean) ? clean + "#" + (names.size() + 1) : clean);
        }
        return List.copyOf(names);
    }

    static List<String> fitted(List<String> cells, int width) {
        var fitted = new ArrayList<String>(width);
        for (int i = 0; i < width; i++) {
            fitted.add(i < cells.size() && cells.get(i) != null ? cells.get(i) : "");
        }
        return fitted;
    }
}
