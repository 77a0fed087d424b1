package org.sanbao.regulation.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.document.Param;
import org.sanbao.regulation.expression.Literals;
import org.sanbao.regulation.expression.Names.ParamValue;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.TypeWords;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** {@code params}, with what the company set in place of the pack's values. */
final class ParamReader {

    private static final Set<Type.Kind> KINDS = Set.of(
            Type.Kind.LENGTH,
            Type.Kind.MONEY,
            Type.Kind.DOUBLE,
            Type.Kind.INT,
            Type.Kind.BOOL,
            Type.Kind.STRING,
            Type.Kind.ENUM,
            Type.Kind.PERIOD,
            Type.Kind.RECURRENCE,
            Type.Kind.PERCENT,
            Type.Kind.LIST,
            Type.Kind.EVENT,
            Type.Kind.DAY);

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final String currency;
    private final PackTexts texts;
    final Map<String, Param> params = new HashMap<>();
    final Map<String, ParamValue> values = new HashMap<>();

    ParamReader(Findings findings, Vocabulary vocabulary, String currency, PackTexts texts) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.currency = currency;
        this.texts = texts;
    }

    /** @param company values by name; null among them blanks a parameter */
    void read(Section pack, Map<String, String> company) {
        pack.each("params", (name, tree) -> {
            if (!name.matches("[a-z][a-z0-9_]*")) {
                findings.error(tree.place(), "not-a-param-name", Map.of("name", name));
            }
            Section param = Section.of(name, tree, findings);
            if (param != null) {
                read(name, param.only(List.of("type", "value", "note", "assumed", "source")), company);
            }
        });
        company.keySet().stream()
                .filter(name -> !params.containsKey(name))
                .forEach(name ->
                        findings.error(pack.place(), "unknown-param", Nearest.arguments(name, params.keySet())));
    }

    private void read(String name, Section param, Map<String, String> company) {
        String written = param.required("type");
        Type type = written == null ? null : TypeWords.parse(written);
        if (type == null || !KINDS.contains(type.kind())) {
            if (written != null) {
                findings.error(param.place("type"), "unknown-type", Map.of("name", written));
            }
            type = Type.STRING;
        }
        param.require("value");
        Object shipped = value(param, type);
        String shippedText = shipped == null ? null : text(param.get("value"));
        String inForce = company.containsKey(name) ? company.get(name) : shippedText;
        Object value = company.containsKey(name) && inForce != null
                ? parsed(inForce, type, param.place())
                : company.containsKey(name) ? null : shipped;
        values.put(name, new ParamValue(type, value));
        params.put(
                name,
                new Param(
                        name,
                        type,
                        value == null ? null : inForce,
                        value,
                        shippedText,
                        param.flag("assumed", false),
                        texts.param(name)));
    }

    private static String text(Tree tree) {
        if (tree instanceof Tree.Sequence list) {
            return String.join(
                    ", ", list.items().stream().map(ParamReader::text).toList());
        }
        return tree instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    private Object value(Section param, Type type) {
        Tree tree = param.get("value");
        if (tree == null || tree instanceof Tree.Scalar scalar && scalar.isNull()) {
            return null;
        }
        return type.kind() == Type.Kind.LIST ? param.texts("value") : parsed(text(tree), type, tree.place());
    }

    private Object parsed(String text, Type type, Place place) {
        Object value = parse(text, type, place);
        if (value == null) {
            findings.error(place, "param-value", Map.of("text", text, "expected", type.toString()));
        }
        return value;
    }

    private Object parse(String text, Type type, Place place) {
        try {
            return switch (type.kind()) {
                case LENGTH -> new LengthReader(null).read(text, Surroundings.CASE, place);
                case MONEY -> Literals.money(text, currency);
                case DOUBLE -> Double.valueOf(text);
                case INT -> Long.valueOf(text);
                case BOOL -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : null;
                case PERIOD -> Literals.period(text);
                case PERCENT -> text.matches("[1-9]\\d?%") ? Long.valueOf(text.substring(0, text.length() - 1)) : null;
                case DAY -> LocalDate.parse(text);
                case LIST -> List.of(text.split("\\s*,\\s*"));
                case ENUM -> type.values().contains(text) ? text : null;
                case EVENT -> vocabulary.events().containsKey(text) ? text : null;
                default -> text;
            };
        } catch (NumberFormatException | DateTimeParseException wrong) {
            return null;
        }
    }
}
