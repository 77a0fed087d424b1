package org.sanbao.regulation.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sanbao.regulation.reading.Type;

/** Constants compared with an attribute must be ones it can have: an enum's values, a form of the pack. CEL itself sees only texts there. */
final class Constants {

    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    private final Names names;
    private final Consumer<Problem> problems;

    Constants(Names names, Consumer<Problem> problems) {
        this.names = names;
        this.problems = problems;
    }

    void check(String function, List<CelExpr> arguments) {
        if (!COMPARISONS.contains(function)) {
            return;
        }
        compare(arguments.get(0), arguments.get(1));
        compare(arguments.get(1), arguments.get(0));
    }

    private void compare(CelExpr path, CelExpr with) {
        String variable = path.getKind() == CelExpr.ExprKind.Kind.SELECT
                ? variable(path.select().operand())
                : null;
        if (variable == null) {
            return;
        }
        String field = path.select().field();
        for (CelExpr constant :
                with.getKind() == CelExpr.ExprKind.Kind.LIST ? with.list().elements() : List.of(with)) {
            if (constant.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                    && constant.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
                check(variable, field, constant.constant().stringValue());
            }
        }
    }

    /** {@code event}, {@code site}, {@code paper.call_register}; null for what is no name. */
    private static String variable(CelExpr operand) {
        return switch (operand.getKind()) {
            case IDENT -> operand.ident().name();
            case SELECT ->
                variable(operand.select().operand()) + "." + operand.select().field();
            default -> null;
        };
    }

    /** One attribute compared with one constant. */
    void check(String variable, String field, String value) {
        Map<String, Type> attributes = attributesOf(variable);
        Type type = attributes == null ? null : attributes.get(field);
        if (type != null && !allows(type, value)) {
            problems.accept(new Problem("unknown-constant", arguments(variable + "." + field, type, value), 0));
        }
        boolean ofEvent = variable.equals("event") || variable.equals("trigger");
        if (ofEvent && field.equals("form") && !names.pack().forms().contains(value)) {
            problems.accept(new Problem(
                    "unknown-form", Nearest.arguments(value, names.pack().forms()), 0));
        }
    }

    Map<String, Type> attributesOf(String variable) {
        return switch (variable) {
            case "event" -> names.event();
            case "trigger" -> names.trigger();
            case String paper
            when paper.startsWith("paper.") -> {
                Names.Paper asked = names.papers().get(paper.substring("paper.".length()));
                yield asked == null ? null : asked.fields();
            }
            default -> names.cards().get(variable);
        };
    }

    static boolean allows(Type type, Object value) {
        return type.kind() != Type.Kind.ENUM || type.values().contains(value);
    }

    static Map<String, Object> arguments(String path, Type type, Object value) {
        return Map.of("path", path, "value", value, "allowed", String.join(", ", type.values()));
    }
}
