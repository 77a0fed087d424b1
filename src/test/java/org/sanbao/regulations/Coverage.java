package org.sanbao.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of every clause of the catalogue: read from the packs and from the list of capabilities, written as {@code docs/coverage.md}. */
final class Coverage {

    static final Path REPORT = Path.of("docs/coverage.md");
    private static final Path REGULATIONS = Path.of("regulations");

    enum State {
        RULE("rule"),
        CAPABILITY("capability"),
        TEXT("text"),
        AWAITS("awaits"),
        NOT_YET("not yet");

        final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** @param type R rule, D definition, O organisation, C promise, P principle */
    record Clause(String id, String type, String area, String label) {}

    /** A rule of a pack, or a clause without any ({@code rule} null). */
    record Carrier(String pack, String clause, String rule, String awaits) {
        @Override
        public String toString() {
            return pack + " §" + clause + (rule == null ? "" : " " + rule);
        }
    }

    /** @param evidence a test or source file that shows it */
    record Capability(String clause, String module, String evidence) {}

    record Line(Clause clause, State state, String by) {}

    private final List<Clause> catalogue = rows("catalogue.csv")
            .map(row -> new Clause(row[0], row[1], row[2], row[3]))
            .toList();
    private final List<Capability> capabilities = rows("capabilities.csv")
            .map(row -> new Capability(row[0], row[1], row[2]))
            .toList();
    private final Map<String, List<Carrier>> carriers = new TreeMap<>();

    Coverage() {
        packs().forEach(this::readPack);
    }

    List<Clause> catalogue() {
        return catalogue;
    }

    List<Capability> capabilities() {
        return capabilities;
    }

    /** Catalogue clauses that packs name as source. */
    Map<String, List<Carrier>> carriers() {
        return carriers;
    }

    static Stream<Path> packs() {
        try (var folders = Files.list(REGULATIONS)) {
            return folders
                    .map(folder -> folder.resolve("regulation.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void readPack(Path file) {
        var pack = Yaml.read(file);
        for (var chapter : Yaml.maps(pack.get("chapters"))) {
            for (var clause : Yaml.maps(chapter.get("clauses"))) {
                readClause(Yaml.text(pack.get("pack")), clause);
            }
        }
    }

    private void readClause(String pack, Map<String, Object> clause) {
        String id = Yaml.text(clause.get("id"));
        for (String source : Yaml.texts(clause.get("source"))) {
            carry(source, new Carrier(pack, id, null, null));
        }
        for (var rule : Yaml.maps(clause.get("rules"))) {
            var carrier =
                    new Carrier(pack, id, Yaml.text(rule.values().iterator().next()), Yaml.text(rule.get("awaits")));
            Yaml.texts(rule.get("source")).forEach(source -> carry(source, carrier));
        }
    }

    private void carry(String source, Carrier carrier) {
        carriers.computeIfAbsent(source, ignored -> new ArrayList<>()).add(carrier);
    }

    List<Line> lines() {
        return catalogue.stream().map(this::line).toList();
    }

    private Line line(Clause clause) {
        var all = carriers.getOrDefault(clause.id(), List.of());
        var rules = all.stream().filter(carrier -> carrier.rule() != null).toList();
        var running = rules.stream().filter(carrier -> carrier.awaits() == null).toList();
        var able = capabilities.stream()
                .filter(one -> one.clause().equals(clause.id()))
                .toList();
        if (!running.isEmpty()) {
            return new Line(clause, State.RULE, joined(running));
        }
        if (!able.isEmpty()) {
            return new Line(
                    clause,
                    State.CAPABILITY,
                    able.stream().map(Capability::module).distinct().collect(Collectors.joining(", ")));
        }
        if (!rules.isEmpty()) {
            String modules =
                    rules.stream().map(Carrier::awaits).distinct().sorted().collect(Collectors.joining(", "));
            return new Line(clause, State.AWAITS, modules + ": " + joined(rules));
        }
        return all.isEmpty() ? new Line(clause, State.NOT_YET, "") : new Line(clause, State.TEXT, joined(all));
    }

    private static String joined(List<Carrier> carriers) {
        return carriers.stream().map(Carrier::toString).distinct().collect(Collectors.joining(", "));
    }

    String report() {
        var text = new StringBuilder("""
                # What became of every clause

                Made from `regulations/` by `./sanbao coverage`; a test checks that it is current. The catalogue is `regulations/catalogue.csv`.

                - **rule**: a rule of a pack carries it. A situation of that pack fails when the rules of its clause are switched off.
                - **capability**: a module can do it without a rule; `regulations/capabilities.csv` names the evidence.
                - **text**: it stands in a pack to be read; nothing follows from it.
                - **awaits**: its rules are written and wait for the module named.
                - **not yet**: nothing carries it.

                Types: R enforceable rule, D definition, O organisation, C promise to the customer, P principle.

                """);
        tally(text);
        text.append("\n| clause | type | area | about | state | by |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Line line : lines()) {
            var clause = line.clause();
            text.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            clause.id(), clause.type(), clause.area(), clause.label(), line.state().word, line.by()));
        }
        return text.toString();
    }

    private void tally(StringBuilder text) {
        var byType = new TreeMap<String, Map<State, Long>>();
        for (Line line : lines()) {
            count(byType, line.clause().type(), line.state());
            count(byType, "~all", line.state());
        }
        text.append(
                "| type | rule | capability | text | awaits | not yet | all |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        byType.forEach((type, counts) -> {
            text.append("| ").append(type.replace("~", "")).append(" |");
            Stream.of(State.values()).forEach(state -> text.append(" %d |".formatted(counts.getOrDefault(state, 0L))));
            text.append(" %d |\n"
                    .formatted(
                            counts.values().stream().mapToLong(Long::longValue).sum()));
        });
    }

    private static void count(Map<String, Map<State, Long>> table, String type, State state) {
        table.computeIfAbsent(type, ignored -> new EnumMap<>(State.class)).merge(state, 1L, Long::sum);
    }

    /** The rows below the heading; no field of these files holds a comma or a quote but the last, which may hold commas. */
    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(REGULATIONS.resolve(file)).stream()
                    .skip(1)
                    .map(row -> row.split(",", 4));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
