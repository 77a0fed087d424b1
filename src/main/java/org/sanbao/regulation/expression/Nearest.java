package org.sanbao.regulation.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** {@code name} as written, {@code near} the most similar known word or an empty text. */
    public static Map<String, Object> arguments(String name, Collection<String> known) {
        return Map.of("name", name, "near", to(name, known));
    }

    /** The known word within a third of the letters, or an empty text. */
    public static String to(String name, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(name, word) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(name, word))
                        .thenComparing(word -> word))
                .orElse("");
    }

    static Set<String> variables(Names names) {
        var known = new TreeSet<>(names.cards().keySet());
        known.addAll(Set.of("event", "trigger", "param", "fact", "outcome", "list", "paper"));
        return known;
    }

    static Set<String> attributes(Names names) {
        var known = new TreeSet<String>();
        names.cards().values().forEach(attributes -> known.addAll(attributes.keySet()));
        known.addAll(names.event() == null ? Set.of() : names.event().keySet());
        known.addAll(names.pack().params().keySet());
        known.addAll(names.pack().facts().keySet());
        known.addAll(names.pack().lists().keySet());
        names.pack().points().values().forEach(columns -> known.addAll(columns.keySet()));
        names.papers().forEach((form, paper) -> {
            known.add(form);
            known.addAll(paper.fields().keySet());
        });
        return known;
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? corner : corner + 1;
                row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
