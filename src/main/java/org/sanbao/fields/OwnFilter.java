package org.sanbao.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sanbao.shared.http.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a list asks of own fields, as its address says it: {@code bought_at:online} (equal), {@code height:3..8} (between, both included; a side
 * left empty is open), {@code delivered:2026-11-01..}. Words of people are not asked for. Several must all hold.
 */
public record OwnFilter(List<Part> parts) {

    public static final OwnFilter ALL = new OwnFilter(List.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * One thing that must hold.
     *
     * @param range whether {@code value} is a test as SQL/JSON path; else it is the object that must be contained
     */
    public record Part(boolean range, String value) {

        private static final JSONB NOTHING = JSONB.valueOf("{}");

        /** Of answers kept in this column; says outright that there are some, so that the index of those rows alone can be used. */
        public Condition of(Field<JSONB> column, Field<String> bound) {
            return column.ne(DSL.inline(NOTHING))
                    .and(
                            range
                                    ? DSL.condition("{0} @@ cast({1} as jsonpath)", column, bound)
                                    : DSL.condition("{0} @> cast({1} as jsonb)", column, bound));
        }

        /** Of answers kept in this column, for a list that is prepared: the value goes where the name stands. */
        public Condition named(Field<JSONB> column, String name) {
            return of(column, DSL.param(name, SQLDataType.VARCHAR));
        }
    }

    public OwnFilter {
        parts = List.copyOf(parts);
    }

    /**
     * @param asked each {@code field:value} or {@code field:from..to}; null for none
     * @throws InvalidInput for a field the form has not, or a value it cannot have
     */
    public static OwnFilter of(OwnForm form, List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            return ALL;
        }
        var parts = new ArrayList<Part>();
        asked.forEach(each -> parts.add(part(form, each)));
        return new OwnFilter(parts);
    }

    /** Typed answers so far as an address says them: {@code field:value} each. What no field takes is passed over. */
    public static OwnValues typed(OwnForm form, List<String> given) {
        var typed = new HashMap<String, Object>();
        for (String each : given == null ? List.<String>of() : given) {
            int colon = Math.max(0, each.indexOf(':'));
            form.field(each.substring(0, colon))
                    .filter(field -> !field.kind().isWords())
                    .ifPresent(field -> typed.put(field.id(), value(field, each.substring(colon + 1))));
        }
        return new OwnValues(typed, Map.of());
    }

    private static Part part(OwnForm form, String asked) {
        int colon = asked.indexOf(':');
        OwnField field = form.field(colon < 0 ? asked : asked.substring(0, colon))
                .filter(each -> !each.kind().isWords())
                .orElseThrow(() -> new InvalidInput("own", "own-unknown"));
        String value = asked.substring(colon + 1);
        int dots = field.kind().isRange() ? value.indexOf("..") : -1;
        if (dots < 0) {
            return new Part(false, JSON.writeValueAsString(Map.of(field.id(), value(field, value))));
        }
        var tests = new ArrayList<String>();
        bound(field, ">=", value.substring(0, dots), tests);
        bound(field, "<=", value.substring(dots + 2), tests);
        return new Part(true, tests.isEmpty() ? "exists(" + path(field) + ")" : String.join(" && ", tests));
    }

    private static void bound(OwnField field, String operator, String value, List<String> tests) {
        if (!value.isEmpty()) {
            tests.add(path(field) + " " + operator + " " + JSON.writeValueAsString(value(field, value)));
        }
    }

    private static String path(OwnField field) {
        return "$.\"" + field.id() + "\"";
    }

    private static Object value(OwnField field, String text) {
        try {
            return switch (field.kind()) {
                case INT -> Long.valueOf(text);
                case DOUBLE -> finite(Double.parseDouble(text));
                case BOOL -> Boolean.valueOf(text);
                case DAY -> LocalDate.parse(text).toString();
                default -> text;
            };
        } catch (NumberFormatException | DateTimeException malformed) {
            throw new InvalidInput("own", "malformed");
        }
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("not finite");
        }
        return number;
    }

    /** All of it, with its values, for a list that is not prepared. */
    public Condition of(Field<JSONB> column) {
        return DSL.and(parts.stream()
                .map(part -> part.of(column, DSL.val(part.value())))
                .toList());
    }
}
