package org.sanbao.regulation.reader;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.PointWord;

/** {@code outcome.point.column} where a value of a certain kind is wanted. */
final class OutcomeReader {

    static final Pattern OUTCOME = Pattern.compile("outcome\\.([a-z_]+)\\.([a-z_]+)");

    private final PackContext context;

    OutcomeReader(PackContext context) {
        this.context = context;
    }

    /** Finds fault with a point or column that is unknown or of another kind; else notes that the rule reads it. */
    void check(Matcher named, Type.Kind kind, Place place) {
        String point = named.group(1);
        String column = named.group(2);
        PointWord word = context.vocabulary.points().get(point);
        if (word == null) {
            context.findings.error(
                    place,
                    "unknown-point",
                    Nearest.arguments(point, context.vocabulary.points().keySet()));
        } else if (!word.columns().containsKey(column)) {
            context.findings.error(
                    place,
                    "unknown-column",
                    Map.of(
                            "point",
                            point,
                            "name",
                            column,
                            "known",
                            String.join(", ", word.columns().keySet())));
        } else if (word.columns().get(column).kind() != kind) {
            context.findings.error(
                    place,
                    "column-type",
                    Map.of(
                            "point",
                            point,
                            "name",
                            column,
                            "expected",
                            kind.name().toLowerCase(java.util.Locale.ROOT),
                            "found",
                            word.columns().get(column).toString()));
        } else {
            context.readPoint(point);
        }
    }
}
