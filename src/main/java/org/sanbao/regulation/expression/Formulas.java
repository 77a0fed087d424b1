package org.sanbao.regulation.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.reading.Type;

/** Compiles the formulas of one pack; the same {@link Names} object shares what it declares. Not for several threads; what it compiles is. */
public final class Formulas {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'.*");
    private static final Pattern UNDEFINED = Pattern.compile("undefined field '([^']+)'.*");
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']+)' applied to '(.*)' \\(.*");

    private Checker checker;

    /**
     * Checks and compiles. Mistakes go to {@code problems}; then the formula given back is a stand-in.
     *
     * @param expected the type it must have, or null if any will do
     */
    public Formula compile(String source, Names names, Type expected, Consumer<Problem> problems) {
        if (source.length() > CelNames.LONGEST) {
            problems.accept(new Problem("formula-too-long", Map.of("limit", CelNames.LONGEST), 0));
            return broken(source, expected);
        }
        if (expected != null && expected.kind() == Type.Kind.BOOL) {
            NodeBuilder.Built plain = new PlainTests(names, problems).build(source);
            if (plain != null) {
                return formula(source, Type.BOOL, plain);
            }
        }
        checker = checker == null ? new Checker() : checker;
        CelValidationResult checked = checker.check(source, names);
        if (checked.hasError()) {
            checked.getErrors().stream()
                    .filter(issue -> !issue.getMessage().startsWith("More than"))
                    .forEach(issue -> problems.accept(problem(issue, names)));
            return broken(source, expected);
        }
        CelAbstractSyntaxTree tree = Checker.tree(checked);
        if (expected != null && !fits(tree.getResultType(), expected)) {
            problems.accept(new Problem(
                    "formula-type", Map.of("expected", expected.toString(), "found", word(tree.getResultType())), 0));
            return broken(source, expected);
        }
        var builder = new NodeBuilder(names, problems);
        NodeBuilder.Built built = builder.build(tree.getExpr());
        Type type = expected == null ? type(tree.getResultType()) : expected;
        return formula(source, type, built);
    }

    private static Formula formula(String source, Type type, NodeBuilder.Built built) {
        return new Formula(
                source, type, built.reads().reads(), Set.copyOf(built.reads().notSet()), built.node());
    }

    private static Formula broken(String source, Type expected) {
        return Formula.broken(source, expected == null ? Type.STRING : expected);
    }

    private static boolean fits(CelType found, Type expected) {
        return found.equals(CelNames.cel(expected))
                || found.equals(SimpleType.DYN)
                || "list".equals(found.name()) && expected.kind() == Type.Kind.LIST;
    }

    private static Type type(CelType type) {
        for (Type.Kind kind : List.of(
                Type.Kind.BOOL,
                Type.Kind.INT,
                Type.Kind.DOUBLE,
                Type.Kind.MONEY,
                Type.Kind.DAY,
                Type.Kind.INSTANT,
                Type.Kind.PERIOD)) {
            if (CelNames.cel(Type.of(kind)).equals(type)) {
                return Type.of(kind);
            }
        }
        return Type.of("list".equals(type.name()) ? Type.Kind.LIST : Type.Kind.STRING);
    }

    private static Problem problem(CelIssue issue, Names names) {
        int offset = issue.getSourceLocation().getColumn();
        String message = issue.getMessage();
        Matcher undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) {
            return new Problem(
                    "unknown-name", Nearest.arguments(undeclared.group(1), Nearest.variables(names)), offset);
        }
        Matcher undefined = UNDEFINED.matcher(message);
        if (undefined.matches()) {
            return new Problem(
                    "unknown-attribute", Nearest.arguments(undefined.group(1), Nearest.attributes(names)), offset);
        }
        Matcher types = NO_OVERLOAD.matcher(message);
        if (types.matches()) {
            return new Problem(
                    "types-do-not-fit",
                    Map.of(
                            "operator",
                            types.group(1).replace("_", ""),
                            "types",
                            types.group(2).toLowerCase(java.util.Locale.ROOT)),
                    offset);
        }
        return new Problem("formula-syntax", Map.of("message", message), offset);
    }

    private static String word(CelType type) {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }
}
