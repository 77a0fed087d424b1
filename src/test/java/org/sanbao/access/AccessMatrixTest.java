package org.sanbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation, asked for by every role, over HTTP: about a thing of the own branch, about another branch's, and by somebody who is not
 * signed in. What is to come of it stands in {@code access-matrix.csv}, written by hand.
 */
class AccessMatrixTest extends DatabaseTest {

    private static final Pattern THING = Pattern.compile("\\$\\{([^}]+)}");

    /** For things no fixture makes: nobody can see them. */
    private static final String ANY = "any";

    /** Before a code that stands in the path as it is. */
    private static final String LITERAL = ":";

    @Autowired
    World world;

    @Autowired
    List<MatrixThing> makers;

    @Autowired
    Collection<RequestMappingHandlerMapping> mappings;

    private final Map<Who, Browser> browsers = new EnumMap<>(Who.class);

    @Test
    void every_operation_stands_in_the_matrix_and_no_other() {
        Set<String> written =
                MatrixLine.all().stream().map(MatrixLine::operation).collect(Collectors.toCollection(TreeSet::new));

        assertThat(written)
                .as("Add a line to src/test/resources/access-matrix.csv for each new operation (STYLE.md says how)")
                .containsExactlyInAnyOrderElementsOf(operations());
    }

    @TestFactory
    Stream<DynamicTest> what_the_matrix_says_is_what_happens() {
        return MatrixLine.all().stream().map(line -> DynamicTest.dynamicTest(line.operation(), () -> check(line)));
    }

    private void check(MatrixLine line) {
        var refused = line.roles().keySet().stream()
                .filter(who -> line.roles().get(who) >= 400)
                .toList();
        var allowed = line.roles().keySet().stream()
                .filter(who -> line.roles().get(who) < 400)
                .toList();
        Things own = new Things("north");
        refused.forEach(who -> expect(line, who, own, line.roles().get(who)));
        var stranger = send(world.stranger(), line, own);
        assertThat(meets(line.stranger(), stranger)
                        || line.stranger() == 200 && line.things().containsValue(ANY) && stranger.status() == 404)
                .as("a stranger: " + stranger)
                .isTrue();
        if (line.elsewhere() != null) {
            allowed.stream()
                    .filter(who -> who.unit().equals("north"))
                    .findFirst()
                    .ifPresent(who -> expect(line, who, new Things("south"), line.elsewhere()));
        }
        // What one role has left of a thing will do for the next: a refusal for its state is no matter of rights.
        for (Who who : allowed) {
            int expected = line.roles().get(who);
            if (!isAsWritten(line, expected, asked(line, who, own))) {
                expect(line, who, new Things("north"), expected);
            }
        }
    }

    private void expect(MatrixLine line, Who who, Things things, int expected) {
        var answer = asked(line, who, things);
        assertThat(isAsWritten(line, expected, answer))
                .as(who + " about a thing of the " + things.unit + " should get " + expected + ", got " + answer)
                .isTrue();
    }

    private Browser.Answer asked(MatrixLine line, Who who, Things things) {
        var answer = send(browser(who), line, things);
        if (answer.status() == 401 && !isContent(answer)) { // an earlier line signed out
            browsers.remove(who);
            answer = send(browser(who), line, things);
        }
        return answer;
    }

    private static boolean isAsWritten(MatrixLine line, int expected, Browser.Answer answer) {
        return meets(expected, answer) || line.things().containsValue(ANY) && answer.status() == 404;
    }

    /** 200 stands for everything that is no matter of rights: a sample body may be refused for its content. */
    private static boolean meets(int expected, Browser.Answer answer) {
        return expected == 200
                ? !Set.of(401, 403, 404, 405, 500).contains(answer.status()) || isContent(answer)
                : answer.status() == expected;
    }

    /** 401 and 403 that speak of the body and not of who asks. */
    private static boolean isContent(Browser.Answer answer) {
        return answer.body() != null
                && Set.of("wrong-name-or-password", "setup-code-wrong").contains(answer.problem());
    }

    private Browser.Answer send(Browser browser, MatrixLine line, Things things) {
        String path = line.path();
        for (var thing : line.things().entrySet()) {
            path = path.replace("{" + thing.getKey() + "}", things.id(thing.getValue()));
        }
        String body = line.body() == null
                ? null
                : THING.matcher(line.body()).replaceAll(match -> Matcher.quoteReplacement(things.id(match.group(1))));
        return browser.send(
                line.method(),
                path,
                body,
                Set.of("PUT", "DELETE").contains(line.method()) ? Map.of("If-Match", "\"1\"") : Map.of());
    }

    private Browser browser(Who who) {
        return browsers.computeIfAbsent(who, world::browser);
    }

    private Set<String> operations() {
        return mappings.stream()
                .flatMap(each -> each.getHandlerMethods().keySet().stream())
                .flatMap(AccessMatrixTest::operations)
                .filter(each -> each.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    /** Things of one unit, each made when it is first asked for. */
    private final class Things {

        private final String unit;
        private final Map<String, String> made = new HashMap<>();
        private final Map<String, MatrixThing> known =
                makers.stream().collect(Collectors.toMap(MatrixThing::kind, Function.identity()));

        Things(String unit) {
            this.unit = unit;
        }

        String id(String kind) {
            if (kind.startsWith(LITERAL)) {
                return kind.substring(LITERAL.length());
            }
            if (kind.equals(ANY)) {
                return UUID.randomUUID().toString();
            }
            assertThat(known)
                    .as("No MatrixThing makes a " + kind + "; write one, or say 'any'")
                    .containsKey(kind);
            return made.computeIfAbsent(
                    kind, each -> known.get(each).make(world, unit).toString());
        }
    }
}
