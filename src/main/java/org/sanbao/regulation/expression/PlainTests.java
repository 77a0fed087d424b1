package org.sanbao.regulation.expression;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.NodeBuilder.Built;
import org.sanbao.regulation.reading.Type;

/**
 * Two thirds of all conditions are conjunctions of attribute tests: {@code event.form == 'x' && !job.taken_in}. They need no parser; whatever
 * looks otherwise, or names something unknown, is left to CEL, which also words the mistake.
 */
final class PlainTests {

    private static final Pattern COMPARISON = Pattern.compile("([a-z_]+)\\.([a-z_]+) (==|!=) '([^'\\\\]*)'");
    private static final Pattern FLAG = Pattern.compile("(!?)([a-z_]+)\\.([a-z_]+)");
    private static final Pattern DECIDED = Pattern.compile("outcome\\.([a-z_]+)\\.([a-z_]+) (==|!=) '([^'\\\\]*)'");
    private static final Pattern PREDICATE = Pattern.compile("(!?)([a-z]+)\\('([^'\\\\]*)'(?:, ?'([^'\\\\]*)')?\\)");
    private static final Pattern HAS = Pattern.compile("has\\(([a-z_]+)\\.([a-z_]+)\\)");

    private final Map<String, Map<String, Type>> points;
    private final Paths paths;
    private final Constants constants;
    private final Predicates predicates;

    PlainTests(Names names, Consumer<Problem> problems) {
        paths = new Paths(names);
        constants = new Constants(names, problems);
        predicates = new Predicates(names, problems);
        points = names.pack().points();
    }

    /** The condition, or null if it is not plain. */
    Built build(String source) {
        Built all = null;
        for (String term : source.strip().split("\\s*&&\\s*", -1)) {
            Built test = term(term);
            if (test == null) {
                return null;
            }
            all = all == null ? test : NodeBuilder.and(all, test);
        }
        return all;
    }

    private Built term(String term) {
        Matcher comparison = COMPARISON.matcher(term);
        if (comparison.matches()) {
            return comparison(
                    comparison.group(1),
                    comparison.group(2),
                    comparison.group(3).equals("=="),
                    comparison.group(4));
        }
        Matcher flag = FLAG.matcher(term);
        if (flag.matches()) {
            return flag(flag.group(2), flag.group(3), flag.group(1).isEmpty());
        }
        Matcher predicate = PREDICATE.matcher(term);
        if (predicate.matches()) {
            return predicate(
                    predicate.group(2), texts(predicate), predicate.group(1).isEmpty());
        }
        Matcher decided = DECIDED.matcher(term);
        if (decided.matches()) {
            return decided(decided.group(1), decided.group(2), decided.group(3).equals("=="), decided.group(4));
        }
        Matcher has = HAS.matcher(term);
        return has.matches() && type(has.group(1), has.group(2)) != null
                ? paths.select(has.group(1), has.group(2), true)
                : null;
    }

    private Built comparison(String variable, String field, boolean equal, String value) {
        Type type = type(variable, field);
        if (type == null || !type.isText()) {
            return null;
        }
        constants.check(variable, field, value);
        Built path = paths.select(variable, field, false);
        Node read = path.node();
        return new Built(reading -> value.equals(read.value(reading)) == equal, path.reads());
    }

    private Built flag(String variable, String field, boolean wanted) {
        Type type = type(variable, field);
        if (type == null || type.kind() != Type.Kind.BOOL) {
            return null;
        }
        return same(paths.select(variable, field, false), wanted);
    }

    private static List<String> texts(Matcher predicate) {
        return predicate.group(4) == null
                ? List.of(predicate.group(3))
                : List.of(predicate.group(3), predicate.group(4));
    }

    private Built predicate(String name, List<String> texts, boolean wanted) {
        boolean known = Predicates.NAMES.contains(name) && texts.size() == (name.equals("signed") ? 2 : 1);
        return known ? same(predicates.build(name, texts, Map.of()), wanted) : null;
    }

    private Built decided(String point, String column, boolean equal, String value) {
        Type type = points.getOrDefault(point, Map.of()).get(column);
        if (type == null || !type.isText()) {
            return null;
        }
        Built path = paths.outcome(point, column, false);
        Node read = path.node();
        return new Built(reading -> value.equals(read.value(reading)) == equal, path.reads());
    }

    private static Built same(Built test, boolean wanted) {
        Node node = test.node();
        return wanted ? test : new Built(reading -> !(boolean) node.value(reading), test.reads());
    }

    private Type type(String variable, String field) {
        Map<String, Type> attributes = constants.attributesOf(variable);
        return attributes == null ? null : attributes.get(field);
    }
}
