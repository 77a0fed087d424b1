package org.sanbao.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Sums the JUnit reports of all runners and judges the run. Usage: {@code Tally BROKEN SERVER-FOLDER OLDEST-POSTGRES-FOLDER
 * WEB-FILE BROWSER-FILE}, BROKEN being the number of checks that failed and count no tests. A run is bad when something failed, a report is missing, a test class
 * of the server ran nothing, or a browser test was skipped: what was not run proves nothing.
 */
public final class Tally {

    private static final Path TESTS = Path.of("src/test/java");

    private final List<String> complaints = new ArrayList<>();
    private int passed;
    private int failed;
    private int skipped;

    private Tally(int broken) {
        failed = broken;
    }

    public static void main(String[] arguments) throws Exception {
        var tally = new Tally(Integer.parseInt(arguments[0]));
        tally.server(Path.of(arguments[1]));
        tally.oldestPostgres(Path.of(arguments[2]));
        tally.add("unit tests of the web pages", Path.of(arguments[3]));
        int before = tally.skipped;
        tally.add("browser tests", Path.of(arguments[4]));
        if (tally.skipped > before) {
            tally.complain((tally.skipped - before) + " browser tests were skipped");
        }
        tally.complaints.forEach(System.out::println);
        System.out.println(tally.passed + " passed, " + tally.failed + " failed, " + tally.skipped + " skipped");
        System.exit(tally.failed == 0 ? 0 : 1);
    }

    private void server(Path folder) throws Exception {
        List<Suite> ran = ran(folder);
        for (String name : testClasses()) {
            if (ran.stream().filter(suite -> suite.isOf(name)).allMatch(Suite::ranNothing)) {
                complain(name + " ran no test");
            }
        }
    }

    private void oldestPostgres(Path folder) throws Exception {
        if (ran(folder).stream().allMatch(Suite::ranNothing)) {
            complain("Nothing was tested on the oldest PostgreSQL");
        }
    }

    private List<Suite> ran(Path folder) throws Exception {
        var ran = new ArrayList<Suite>();
        for (Path report : list(folder, "TEST-", ".xml")) {
            ran.addAll(suites(report));
        }
        ran.forEach(this::count);
        return ran;
    }

    private static List<String> testClasses() throws IOException {
        try (Stream<Path> sources = Files.walk(TESTS)) {
            return sources.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !isAbstract(file))
                    .map(file -> TESTS.relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace('/', '.'))
                    .toList();
        }
    }

    private static boolean isAbstract(Path source) {
        try {
            return Files.readString(source)
                    .contains(
                            "abstract class " + source.getFileName().toString().replace(".java", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String runner, Path report) throws Exception {
        List<Suite> suites = Files.exists(report) ? suites(report) : List.of();
        suites.forEach(this::count);
        if (suites.stream().allMatch(Suite::ranNothing)) {
            complain("The " + runner + " ran nothing");
        }
    }

    private void count(Suite suite) {
        passed += suite.tests - suite.bad - suite.skipped;
        failed += suite.bad;
        skipped += suite.skipped;
    }

    private void complain(String what) {
        failed++;
        complaints.add(what);
    }

    private static List<Path> list(Path folder, String start, String end) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(start) && name.endsWith(end);
                    })
                    .toList();
        }
    }

    private static List<Suite> suites(Path report) throws Exception {
        var all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testsuite");
        var suites = new ArrayList<Suite>();
        for (int i = 0; i < all.getLength(); i++) {
            suites.add(Suite.of((Element) all.item(i)));
        }
        return suites;
    }

    private record Suite(String name, int tests, int bad, int skipped) {

        static Suite of(Element element) {
            return new Suite(
                    element.getAttribute("name"),
                    sum(element, "tests"),
                    sum(element, "failures", "errors"),
                    sum(element, "skipped"));
        }

        boolean isOf(String type) {
            return name.equals(type) || name.startsWith(type + "$");
        }

        boolean ranNothing() {
            return tests == skipped;
        }

        private static int sum(Element element, String... attributes) {
            return Arrays.stream(attributes)
                    .map(element::getAttribute)
                    .filter(text -> !text.isBlank())
                    .mapToInt(Integer::parseInt)
                    .sum();
        }
    }
}
