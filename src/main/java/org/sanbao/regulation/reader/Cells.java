package org.sanbao.regulation.reader;

import java.util.Map;
import org.sanbao.regulation.expression.Written;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Type;

/** A value written where a type is expected: texts and enums as they stand (a formula after {@code =}), everything else as a formula. */
final class Cells {

    private final PackContext context;

    Cells(PackContext context) {
        this.context = context;
    }

    /** The value, or null with a finding. */
    Expression value(Tree tree, String key, Type type, Surroundings around) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNull()) {
            context.findings.error(tree.place(), "not-a-text", Map.of("key", key));
            return null;
        }
        if (!type.isText()) {
            return context.expression(tree, key, around, type);
        }
        if (scalar.text().startsWith("=")) {
            var formula = new Tree.Scalar(
                    scalar.place().plus(1), scalar.text().substring(1).strip(), Tree.Scalar.Kind.TEXT);
            return context.expression(formula, key, around, Type.STRING);
        }
        if (type.kind() == Type.Kind.ENUM && !type.values().contains(scalar.text())) {
            context.findings.error(
                    tree.place(),
                    "unknown-constant",
                    Map.of("path", key, "value", scalar.text(), "allowed", String.join(", ", type.values())));
        }
        return new Written(scalar.text(), type);
    }
}
