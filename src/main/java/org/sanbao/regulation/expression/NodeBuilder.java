package org.sanbao.regulation.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sanbao.regulation.expression.Node.Constant;

/** From a checked tree to closures; what constants decide is folded away. */
final class NodeBuilder {

    /** @param reads of the parts kept */
    record Built(Node node, Collected reads) {
        boolean is(Object constant) {
            return node instanceof Constant(Object value) && value.equals(constant);
        }

        boolean isConstant() {
            return node instanceof Constant;
        }
    }

    private static final Map<String, BinaryOperator<Object>> BINARY = Map.ofEntries(
            Map.entry("_+_", Reckoning::plus),
            Map.entry("_-_", Reckoning::minus),
            Map.entry("_*_", Reckoning::times),
            Map.entry("_/_", Reckoning::divide),
            Map.entry("_%_", Reckoning::remainder),
            Map.entry("_==_", Reckoning::same),
            Map.entry("_!=_", (a, b) -> !Reckoning.same(a, b)),
            Map.entry("_<_", (a, b) -> Reckoning.compare(a, b) < 0),
            Map.entry("_<=_", (a, b) -> Reckoning.compare(a, b) <= 0),
            Map.entry("_>_", (a, b) -> Reckoning.compare(a, b) > 0),
            Map.entry("_>=_", (a, b) -> Reckoning.compare(a, b) >= 0),
            Map.entry("@in", Reckoning::in),
            Map.entry("days", Reckoning::days),
            Map.entry("min", (a, b) -> Reckoning.compare(a, b) <= 0 ? a : b),
            Map.entry("max", (a, b) -> Reckoning.compare(a, b) >= 0 ? a : b),
            Map.entry("startsWith", (a, b) -> ((String) a).startsWith((String) b)),
            Map.entry("endsWith", (a, b) -> ((String) a).endsWith((String) b)),
            Map.entry("contains", (a, b) -> ((String) a).contains((String) b)));

    private static final Map<String, UnaryOperator<Object>> UNARY = Map.of(
            "!_", a -> !(boolean) a,
            "-_", Reckoning::negated,
            "size", Reckoning::size,
            "double", a -> ((Number) a).doubleValue(),
            "int", a -> ((Number) a).longValue(),
            "string", Object::toString,
            "months", a -> java.time.Period.ofMonths(Math.toIntExact((Long) a)));

    private final Names names;
    private final Consumer<Problem> problems;
    private final Paths paths;
    private final Constants constants;
    private final Predicates predicates;

    NodeBuilder(Names names, Consumer<Problem> problems) {
        this.names = names;
        this.problems = problems;
        paths = new Paths(names);
        constants = new Constants(names, problems);
        predicates = new Predicates(names, problems);
    }

    Built build(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> new Built(new Constant(Literals.value(expr.constant())), new Collected());
            case IDENT -> paths.ident(expr.ident().name());
            case SELECT -> paths.select(expr.select());
            case LIST -> list(expr);
            case CALL -> call(expr);
            default -> notOffered("{…}");
        };
    }

    private Built list(CelExpr expr) {
        List<Built> parts = expr.list().elements().stream().map(this::build).toList();
        var reads = new Collected();
        parts.forEach(part -> reads.add(part.reads()));
        if (parts.stream().allMatch(Built::isConstant)) {
            return new Built(
                    new Constant(
                            parts.stream().map(part -> part.node().value(null)).toList()),
                    reads);
        }
        return new Built(
                reading ->
                        parts.stream().map(part -> part.node().value(reading)).toList(),
                reads);
    }

    private Built call(CelExpr expr) {
        var arguments = new ArrayList<CelExpr>();
        expr.call().target().ifPresent(arguments::add);
        arguments.addAll(expr.call().args());
        String function = expr.call().function();
        constants.check(function, arguments);
        if (Predicates.NAMES.contains(function)) {
            return predicates.build(function, arguments);
        }
        return switch (function) {
            case "_&&_" -> and(build(arguments.get(0)), build(arguments.get(1)));
            case "_||_" -> or(build(arguments.get(0)), build(arguments.get(1)));
            case "_?_:_" -> choice(arguments);
            case "money" ->
                literal(
                        arguments.getFirst(),
                        text -> Literals.money(text, names.pack().currency()));
            case "period" -> literal(arguments.getFirst(), Literals::period);
            default -> operation(function, arguments);
        };
    }

    static Built and(Built left, Built right) {
        if (left.is(false) || right.is(true)) {
            return left;
        }
        if (right.is(false) || left.is(true)) {
            return right;
        }
        return new Built(new Node.And(left.node(), right.node()), left.reads().add(right.reads()));
    }

    private static Built or(Built left, Built right) {
        if (left.is(true) || right.is(false)) {
            return left;
        }
        if (right.is(true) || left.is(false)) {
            return right;
        }
        return new Built(new Node.Or(left.node(), right.node()), left.reads().add(right.reads()));
    }

    private Built choice(List<CelExpr> arguments) {
        Built condition = build(arguments.get(0));
        Built then = build(arguments.get(1));
        Built otherwise = build(arguments.get(2));
        if (condition.isConstant()) {
            return condition.is(true) ? then : otherwise;
        }
        Node node = reading -> (boolean) condition.node().value(reading)
                ? then.node().value(reading)
                : otherwise.node().value(reading);
        return new Built(node, condition.reads().add(then.reads()).add(otherwise.reads()));
    }

    /** A text that must be readable when the pack is loaded. */
    private Built literal(CelExpr argument, java.util.function.Function<String, Object> parse) {
        Built text = build(argument);
        Object value = text.isConstant() ? parse.apply((String) text.node().value(null)) : null;
        if (value == null) {
            problems.accept(new Problem(
                    "formula-literal",
                    Map.of("text", text.isConstant() ? text.node().value(null) : "…"),
                    0));
            return new Built(Constant.FALSE, new Collected());
        }
        return new Built(new Constant(value), text.reads());
    }

    private Built operation(String function, List<CelExpr> arguments) {
        if (arguments.size() == 1 && UNARY.containsKey(function)) {
            Built only = build(arguments.getFirst());
            UnaryOperator<Object> operator = UNARY.get(function);
            return folded(reading -> operator.apply(only.node().value(reading)), only.reads(), only.isConstant());
        }
        if (arguments.size() == 2 && BINARY.containsKey(function)) {
            Built left = build(arguments.get(0));
            Built right = build(arguments.get(1));
            BinaryOperator<Object> operator = BINARY.get(function);
            Node node = reading ->
                    operator.apply(left.node().value(reading), right.node().value(reading));
            return folded(node, left.reads().add(right.reads()), left.isConstant() && right.isConstant());
        }
        return notOffered(function);
    }

    private static Built folded(Node node, Collected reads, boolean constant) {
        return new Built(constant ? new Constant(node.value(null)) : node, reads);
    }

    private Built notOffered(String what) {
        problems.accept(new Problem("formula-not-offered", Map.of("name", what), 0));
        return new Built(Constant.FALSE, new Collected());
    }
}
