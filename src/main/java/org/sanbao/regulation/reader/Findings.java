package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers findings while a pack is read; knows in which clause and rule the reader is. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private String clause;
    private String rule;

    void inClause(String number) {
        clause = number;
        rule = null;
    }

    void inRule(String id) {
        rule = id;
    }

    String clause() {
        return clause;
    }

    void error(Place place, String code, Map<String, ?> arguments) {
        add(Finding.Severity.ERROR, place, code, arguments);
    }

    void error(Place place, String code) {
        error(place, code, Map.of());
    }

    void warning(Place place, String code, Map<String, ?> arguments) {
        add(Finding.Severity.WARNING, place, code, arguments);
    }

    private void add(Finding.Severity severity, Place place, String code, Map<String, ?> arguments) {
        var finding = new Finding(severity, code, Map.copyOf(arguments), place, clause, rule);
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** In the order of the files. */
    List<Finding> all() {
        return all.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.place().file())
                        .thenComparing(finding -> finding.place().line())
                        .thenComparing(finding -> finding.place().column()))
                .toList();
    }
}
