package org.sanbao.documents;

import java.util.List;
import java.util.Map;

/**
 * Things to go through, as the regulation in force has them.
 *
 * @param names by language tag
 */
public record Checklist(String id, Map<String, String> names, List<Item> items) {

    /** @param photo whether a picture must show it; {@code accepts} answers allowed beside yes and no */
    public record Item(String id, Map<String, String> names, boolean required, boolean photo, List<String> accepts) {
        public Item {
            names = Map.copyOf(names);
            accepts = List.copyOf(accepts);
        }
    }

    public Checklist {
        names = Map.copyOf(names);
        items = List.copyOf(items);
    }
}
