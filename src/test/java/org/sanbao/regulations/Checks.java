package org.sanbao.regulations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Taken;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Outcome;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulations.Situation.Expectation;

/** Compares what is expected with what is; null is no difference. */
final class Checks {

    private final Ruleset rules;
    private final Company company;
    private final ZoneId zone;
    private final Declared declared;

    Checks(Pack pack, Ruleset rules, Company company, ZoneId zone) {
        this.rules = rules;
        this.company = company;
        this.zone = zone;
        declared = new Declared(pack, rules);
    }

    String difference(Expectation expected, Scene scene, Instant at) {
        return switch (expected.kind()) {
            case "rule" -> obligation(expected, scene, at);
            case "step" -> step(expected, scene);
            case "gate" -> gate(expected, scene, at);
            case "decide" -> decision(expected, scene, at);
            default -> declared.difference(expected);
        };
    }

    private String obligation(Expectation expected, Scene scene, Instant at) {
        if (expected.has("undecided")) {
            return undecided(expected, scene);
        }
        List<Obligation> raised = scene.file().obligations().stream()
                .filter(each -> each.rule().rule().equals(expected.name()))
                .filter(each -> !expected.has("period") || of(each, expected.text("period")))
                .toList();
        if (Boolean.FALSE.equals(expected.given().get("raised"))) {
            return raised.isEmpty() ? null : "was raised: " + raised;
        }
        int n = expected.has("n") ? ((Number) expected.given().get("n")).intValue() : 1;
        if (raised.size() < n || raised.size() > 1 && !expected.has("n")) {
            return "raised " + raised.size() + " times";
        }
        return differences(expected, seen(raised.get(n - 1), scene, at));
    }

    private static boolean of(Obligation obligation, String day) {
        var occasion = obligation.identity().cause().occasion();
        return occasion != null && occasion.startsOn().toString().equals(day);
    }

    private Map<String, String> seen(Obligation obligation, Scene scene, Instant at) {
        var seen = new LinkedHashMap<String, String>();
        seen.put("state", state(obligation, scene));
        seen.put("due", obligation.due() == null ? null : local(obligation.due()));
        var owner = obligation.owner();
        var person = owner.person() != null
                ? owner.person()
                : company.holder(owner.role(), owner.unit(), at).orElse(null);
        seen.put("who", company.name(person));
        return seen;
    }

    private String local(Instant instant) {
        return instant.atZone(zone)
                .format(java.time.format.DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", java.util.Locale.ENGLISH));
    }

    private String state(Obligation obligation, Scene scene) {
        boolean late = obligation.breached() != null;
        return switch (obligation.state()) {
            case OPEN -> late ? "late" : isPaused(obligation, scene) ? "paused" : "open";
            case MET -> late ? "met-late" : "met";
            case CANCELLED -> "cancelled";
            case WAIVED -> "waived";
        };
    }

    private boolean isPaused(Obligation obligation, Scene scene) {
        var reasons = rules.rule(obligation.rule())
                .map(rule -> ((ObligationRule) rule).pause())
                .orElse(Set.of());
        return scene.file().pauses().stream()
                .anyMatch(pause -> pause.to().equals(Instant.MAX) && reasons.contains(pause.reason()));
    }

    private static String undecided(Expectation expected, Scene scene) {
        boolean asked = scene.file().taken().stream()
                .anyMatch(taken -> taken.kind().equals("cannot-be-decided")
                        && taken.rule().rule().equals(expected.name())
                        && expected.text("undecided").equals(taken.arguments().get("missing")));
        return asked ? null : "nobody was asked; " + scene.file().taken();
    }

    private String step(Expectation expected, Scene scene) {
        List<Map<String, String>> like = scene.file().taken().stream()
                .filter(taken -> taken.kind().equals(expected.name())
                        && taken.rule().rule().equals(expected.text("rule")))
                .map(this::seen)
                .toList();
        if (Boolean.FALSE.equals(expected.given().get("taken"))) {
            return like.stream().anyMatch(seen -> differences(expected, seen) == null) ? "was taken" : null;
        }
        return like.stream().anyMatch(seen -> differences(expected, seen) == null)
                ? null
                : "only " + like + " of "
                        + scene.file().taken().stream()
                                .filter(taken -> taken.rule().rule().equals(expected.text("rule")))
                                .toList();
    }

    private Map<String, String> seen(Taken taken) {
        var seen = new LinkedHashMap<String, String>();
        var arguments = taken.arguments();
        seen.put("to", named(arguments.getOrDefault("to_person", arguments.get("value"))));
        seen.put("by", named(arguments.get("by_person")));
        seen.put("against", named(arguments.get("against_person")));
        seen.put("ledger", Yaml.text(arguments.get("ledger")));
        seen.put("points", Yaml.text(arguments.get("points")));
        seen.put("about", Yaml.text(arguments.get("about")));
        seen.put("charge", Yaml.text(arguments.get("charge_kind")));
        seen.put("amount", Yaml.text(arguments.get("amount")));
        seen.put(
                "what",
                Stream.of("form", "path", "what")
                        .map(arguments::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Object::toString)
                        .orElse(null));
        return seen;
    }

    private String named(Object value) {
        if (value == null) {
            return null;
        }
        return value.toString().length() == 36
                ? company.name(java.util.UUID.fromString(value.toString()))
                : value.toString();
    }

    private String gate(Expectation expected, Scene scene, Instant at) {
        var gate = rules.all(GateRule.class)
                .filter(rule -> rule.id().equals(expected.name()))
                .findFirst()
                .orElse(null);
        if (gate == null) {
            return "is not in force";
        }
        var reading = new Asked(scene, rules, at, zone, expected);
        boolean asked = gate.before().stream()
                .anyMatch(pattern -> pattern.event().equals(expected.text("before"))
                        && pattern.where().holds(reading));
        boolean stops =
                asked && gate.condition().holds(reading) && !gate.needs().holds(reading);
        var seen = new LinkedHashMap<String, String>();
        seen.put(
                "answer",
                !stops
                        ? "passes"
                        : gate.mode() == GateRule.Mode.REFUSE
                                ? "refused"
                                : gate.mode() == GateRule.Mode.WARN ? "warned" : "recorded");
        seen.put("say", stops ? gate.say() : null);
        return differences(expected, seen);
    }

    private String decision(Expectation expected, Scene scene, Instant at) {
        Known<Outcome> outcome = rules.decide(expected.name(), new Asked(scene, rules, at, zone, expected))
                .orElse(null);
        if (outcome == null) {
            return "nothing fills it";
        }
        if (!outcome.isDecided() || expected.has("undecided")) {
            return Objects.equals(outcome.missing(), expected.text("undecided"))
                    ? null
                    : "undecided for " + outcome.missing();
        }
        var columns = new LinkedHashMap<String, String>();
        outcome.value().columns().forEach((column, value) -> columns.put(column, plain(value)));
        for (var column : Yaml.map(expected.given().get("gives")).entrySet()) {
            if (!column.getValue().toString().equals(columns.get(column.getKey()))) {
                return "gave " + columns;
            }
        }
        return expected.has("why")
                        && !expected.text("why").equals(outcome.value().why())
                ? "because " + outcome.value().why()
                : null;
    }

    private static String plain(Object value) {
        return switch (value) {
            case Party.Role role -> role.role();
            case org.sanbao.regulation.time.Length length ->
                length.parts().stream()
                        .map(part -> part.amount() + " " + part.unit().word())
                        .collect(java.util.stream.Collectors.joining(" and "));
            default -> value.toString();
        };
    }

    /** Keys that are both expected and seen must agree; expected null or absent says nothing. */
    private static String differences(Expectation expected, Map<String, String> seen) {
        for (var each : seen.entrySet()) {
            String wanted = expected.text(each.getKey());
            if (wanted != null && !wanted.equals(each.getValue())) {
                return each.getKey() + " is " + each.getValue() + " in " + seen;
            }
        }
        return null;
    }
}
