package org.sanbao.regulation.expression;

import dev.cel.common.ast.CelExpr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sanbao.regulation.expression.Node.Constant;
import org.sanbao.regulation.expression.NodeBuilder.Built;
import org.sanbao.regulation.reading.Type;

/** {@code happened}, {@code signed} and their like: each asks whether the subject has an event with certain attributes. */
final class Predicates {

    static final Set<String> NAMES = Set.of("happened", "granted", "opened", "filed", "voided", "signed", "late");

    private final Names names;
    private final Consumer<Problem> problems;

    Predicates(Names names, Consumer<Problem> problems) {
        this.names = names;
        this.problems = problems;
    }

    Built build(String predicate, List<CelExpr> arguments) {
        List<String> texts = arguments.stream()
                .filter(Predicates::isText)
                .map(argument -> argument.constant().stringValue())
                .toList();
        if (texts.isEmpty()
                || texts.size()
                        < arguments.stream()
                                .filter(argument -> argument.getKind() != CelExpr.ExprKind.Kind.MAP)
                                .count()) {
            return refuse("predicate-needs-constant", Map.of("name", predicate));
        }
        var where = new LinkedHashMap<String, Object>();
        for (CelExpr.CelMap.Entry entry : asked(arguments)) {
            if (!isText(entry.key())) {
                return refuse("predicate-needs-constant", Map.of("name", predicate));
            }
            String attribute = entry.key().constant().stringValue();
            if (entry.value().getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
                return refuse("asked-value-not-constant", Map.of("name", predicate, "attribute", attribute));
            }
            where.put(attribute, Literals.value(entry.value().constant()));
        }
        return build(predicate, texts, where);
    }

    private static List<CelExpr.CelMap.Entry> asked(List<CelExpr> arguments) {
        return arguments.stream()
                .filter(argument -> argument.getKind() == CelExpr.ExprKind.Kind.MAP)
                .flatMap(argument -> argument.map().entries().stream())
                .toList();
    }

    /** @param where attributes {@code happened} asks for */
    Built build(String predicate, List<String> texts, Map<String, Object> where) {
        return switch (predicate) {
            case "happened" -> happened(texts.getFirst(), where);
            case "granted" -> ask("approval.granted", Map.of("kind", texts.getFirst()));
            case "late" -> late(texts.getFirst());
            case "signed" -> form("form.signed", Map.of("form", texts.getFirst(), "by", texts.get(1)));
            case "opened" -> form("form.opened", Map.of("form", texts.getFirst()));
            case "filed" -> form("form.filed", Map.of("form", texts.getFirst()));
            default -> form("form.voided", Map.of("form", texts.getFirst()));
        };
    }

    private Built late(String rule) {
        if (!names.pack().rules().contains(rule)) {
            return refuse("unknown-rule", Nearest.arguments(rule, names.pack().rules()));
        }
        return ask("obligation.breached", Map.of("rule", rule));
    }

    private Built form(String event, Map<String, Object> where) {
        if (!names.pack().forms().contains(where.get("form"))) {
            return refuse(
                    "unknown-form",
                    Nearest.arguments((String) where.get("form"), names.pack().forms()));
        }
        return ask(event, where);
    }

    private Built happened(String event, Map<String, Object> wanted) {
        Map<String, Type> attributes = names.pack().events().get(event);
        if (attributes == null) {
            return refuse(
                    "unknown-event",
                    Nearest.arguments(event, names.pack().events().keySet()));
        }
        for (String attribute : wanted.keySet()) {
            if (!attributes.containsKey(attribute)) {
                return refuse("unknown-attribute", Nearest.arguments(attribute, attributes.keySet()));
            }
            if (!Constants.allows(attributes.get(attribute), wanted.get(attribute))) {
                return refuse(
                        "unknown-constant",
                        Constants.arguments(event + "." + attribute, attributes.get(attribute), wanted.get(attribute)));
            }
        }
        return ask(event, wanted);
    }

    private static Built ask(String event, Map<String, Object> where) {
        Map<String, Object> wanted = Map.copyOf(where);
        return new Built(reading -> reading.happened(event, wanted), Collected.event(event));
    }

    private Built refuse(String code, Map<String, Object> arguments) {
        problems.accept(new Problem(code, arguments, 0));
        return new Built(Constant.FALSE, new Collected());
    }

    private static boolean isText(CelExpr argument) {
        return argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == dev.cel.common.ast.CelConstant.Kind.STRING_VALUE;
    }
}
