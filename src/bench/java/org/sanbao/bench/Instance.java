package org.sanbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.sanbao.dispatch.planner.Hours;
import org.sanbao.dispatch.planner.Interval;
import org.sanbao.dispatch.planner.Kit;
import org.sanbao.dispatch.planner.Problem;
import org.sanbao.dispatch.planner.Task;
import org.sanbao.dispatch.planner.Travel;
import org.sanbao.dispatch.planner.Weights;
import org.sanbao.dispatch.planner.Worker;

/**
 * A reference instance: vehicle routing with time windows (Solomon, Gehring and Homberger), or technician routing and scheduling (Pillac,
 * Guéret and Medaglia).
 *
 * @param scale whole units of time in one unit of the instance
 * @param rows the depot first; then, of the technicians' instances, the technicians; then the customers
 */
record Instance(
        String name, boolean technicians, int crew, int capacity, double scale, List<Row> rows, Problem problem) {

    /** One line of an instance; demand is 0 in the technicians' instances, kit nothing in the others. */
    record Row(double x, double y, double open, double close, double service, int demand, Kit kit) {}

    static Instance read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String name = lines.getFirst().strip();
        return lines.stream().anyMatch(line -> line.startsWith("CREW COUNT"))
                ? crew(name, lines)
                : vehicles(name, lines);
    }

    /** Whether the file is an instance at all. */
    static boolean is(Path file) throws IOException {
        if (!file.getFileName().toString().toLowerCase().endsWith(".txt")) {
            return false;
        }
        try (var lines = Files.lines(file)) {
            return lines.limit(10).anyMatch(line -> line.startsWith("CREW COUNT") || line.startsWith("CUST NO."));
        }
    }

    int firstCustomer() {
        return technicians ? crew + 1 : 1;
    }

    double way(int from, int to) {
        return Math.hypot(rows.get(from).x - rows.get(to).x, rows.get(from).y - rows.get(to).y);
    }

    private static Instance vehicles(String name, List<String> lines) {
        int[] fleet = null;
        var rows = new ArrayList<Row>();
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 2 && words[0].matches("\\d+")) {
                fleet = new int[] {Integer.parseInt(words[0]), Integer.parseInt(words[1])};
            } else if (words.length == 7 && words[0].matches("\\d+")) {
                double[] row =
                        Arrays.stream(words).mapToDouble(Double::parseDouble).toArray();
                rows.add(new Row(row[1], row[2], row[4], row[5], row[6], (int) row[3], Kit.NONE));
            }
        }
        var bare = new Instance(name, false, fleet[0], fleet[1], 10, rows, null);
        return new Instance(name, false, fleet[0], fleet[1], 10, rows, bare.vehicleProblem());
    }

    /** Each leg is cut to one decimal, as distance and as time. */
    private Problem vehicleProblem() {
        int[][] legs = new int[rows.size()][rows.size()];
        for (int from = 0; from < legs.length; from++) {
            for (int to = 0; to < legs.length; to++) {
                legs[from][to] = (int) (way(from, to) * scale);
            }
        }
        var hours = Hours.of((int) (rows.getFirst().open * scale), (int) (rows.getFirst().close * scale));
        var worker = Worker.at(0, hours, new Kit(0, 0, List.of(capacity)));
        var tasks = new ArrayList<Task>();
        for (int i = 1; i < rows.size(); i++) {
            tasks.add(task(i).needing(new Kit(0, 0, List.of(rows.get(i).demand))));
        }
        return new Problem(
                java.util.Collections.nCopies(crew, worker),
                tasks,
                Travel.of(legs),
                OptionalInt.empty(),
                Weights.DISTANCE);
    }

    private Task task(int row) {
        Row each = rows.get(row);
        return Task.at(row, (int) Math.ceil(each.service * scale))
                .within(new Interval((int) Math.ceil(each.open * scale), (int) (each.close * scale)));
    }

    private static Instance crew(String name, List<String> lines) {
        int count = 0;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("\\s+");
            if (lines.get(i).startsWith("CREW COUNT")) {
                count = Integer.parseInt(lines.get(i + 1).strip().split("\\s+")[0]);
            } else if (words.length == 9 && words[0].matches("\\d+")) {
                double[] row = Arrays.stream(words, 0, 6)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                var kit = new Kit(bits(words[6]), bits(words[7]), figures(words[8]));
                rows.add(new Row(row[1], row[2], row[3], row[4], row[5], 0, kit));
            }
        }
        double last = rows.stream().mapToDouble(Row::close).max().orElseThrow();
        double scale = Math.pow(10, Math.floor(Math.log10(Interval.END_OF_TIME / 2 / last)));
        var bare = new Instance(name, true, count, 0, scale, rows, null);
        return new Instance(name, true, count, 0, scale, rows, bare.crewProblem());
    }

    /** Ways are rounded up to the scale, so that what fits in whole numbers fits in doubles. */
    private Problem crewProblem() {
        int[][] legs = new int[rows.size()][rows.size()];
        for (int from = 0; from < legs.length; from++) {
            for (int to = 0; to < legs.length; to++) {
                legs[from][to] = (int) Math.ceil(way(from, to) * scale - 1e-6);
            }
        }
        var workers = new ArrayList<Worker>();
        for (int i = 1; i <= crew; i++) {
            var hours = Hours.of((int) Math.ceil(rows.get(i).open * scale), (int) (rows.get(i).close * scale));
            workers.add(Worker.at(i, hours, rows.get(i).kit));
        }
        var tasks = new ArrayList<Task>();
        for (int i = crew + 1; i < rows.size(); i++) {
            tasks.add(task(i).needing(rows.get(i).kit));
        }
        return new Problem(workers, tasks, Travel.of(legs), OptionalInt.of(0), Weights.DURATION);
    }

    private static List<Integer> figures(String list) {
        String inner = list.substring(1, list.length() - 1);
        return inner.isEmpty()
                ? List.of()
                : Arrays.stream(inner.split(",")).map(Integer::valueOf).toList();
    }

    private static long bits(String list) {
        return figures(list).stream().mapToLong(bit -> 1L << bit).reduce(0, (a, b) -> a | b);
    }
}
