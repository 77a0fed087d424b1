package org.sanbao.regulation.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelSelect;
import java.util.function.Function;
import org.sanbao.regulation.expression.Names.ParamValue;
import org.sanbao.regulation.expression.Node.Constant;
import org.sanbao.regulation.expression.NodeBuilder.Built;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Type;

/** Names in a formula: {@code event.form}, {@code site.zone}, {@code param.small_fee}, {@code outcome.limits.arrive}, and {@code has()} of them. */
final class Paths {

    private final Names names;

    Paths(Names names) {
        this.names = names;
    }

    Built ident(String name) {
        if (!name.equals("item")) {
            return new Built(absent(name), new Collected());
        }
        return new Built(value("item", Type.STRING, Reading::item), new Collected());
    }

    Built select(CelSelect select) {
        if (select.operand().getKind() == CelExpr.ExprKind.Kind.SELECT) {
            CelSelect of = select.operand().select();
            return of.operand().ident().name().equals("paper")
                    ? paper(of.field(), select.field(), select.testOnly())
                    : outcome(of.field(), select.field(), select.testOnly());
        }
        return select(select.operand().ident().name(), select.field(), select.testOnly());
    }

    /** @param has whether only its presence is asked */
    Built select(String variable, String field, boolean has) {
        return switch (variable) {
            case "param" -> param(field, has);
            case "list" -> new Built(new Constant(names.pack().lists().get(field)), new Collected());
            case "fact" -> fact(field, has);
            case "outcome", "paper" -> new Built(absent(variable + "." + field), new Collected());
            case "event" -> attribute("event." + field, names.event().get(field), reading -> reading.event(field), has);
            case "trigger" ->
                attribute("trigger." + field, names.trigger().get(field), reading -> reading.trigger(field), has);
            case String card ->
                attribute(
                        card + "." + field,
                        names.cards().get(card).get(field),
                        reading -> reading.card(card, field),
                        has);
        };
    }

    private Built paper(String form, String field, boolean has) {
        Names.Paper paper = names.papers().get(form);
        String card = paper.word().card();
        String attribute = paper.word().attribute(field);
        Function<Reading, Object> read = reading -> reading.card(card, attribute);
        return new Built(
                has ? present(read) : value(attribute, paper.fields().get(field), read),
                Collected.attribute(card + "." + attribute));
    }

    private Built param(String name, boolean has) {
        ParamValue param = names.pack().params().get(name);
        if (has) {
            return new Built(param.value() == null ? Constant.FALSE : Constant.TRUE, new Collected());
        }
        return param.value() == null
                ? new Built(absent("param." + name), Collected.blank(name))
                : new Built(new Constant(param.value()), new Collected());
    }

    private Built fact(String name, boolean has) {
        String key = names.pack().id() + "/" + name;
        Type type = names.pack().facts().get(name);
        Function<Reading, Object> read = reading -> reading.fact(key);
        return new Built(has ? present(read) : value("fact." + name, type, read), Collected.fact(key));
    }

    Built outcome(String point, String column, boolean has) {
        Type type = names.pack().points().get(point).get(column);
        Function<Reading, Object> read = reading -> reading.outcome(point, column);
        return new Built(
                has ? present(read) : value("outcome." + point + "." + column, type, read), Collected.point(point));
    }

    private static Built attribute(String path, Type type, Function<Reading, Object> read, boolean has) {
        return new Built(has ? present(read) : value(path, type, read), Collected.attribute(path));
    }

    private static Node present(Function<Reading, Object> read) {
        return reading -> read.apply(reading) != null;
    }

    private static Node value(String path, Type type, Function<Reading, Object> read) {
        return reading -> {
            Object plain = read.apply(reading);
            if (plain == null) {
                throw new Missing(path);
            }
            return Plain.as(type, plain);
        };
    }

    private static Node absent(String path) {
        return reading -> {
            throw new Missing(path);
        };
    }
}
