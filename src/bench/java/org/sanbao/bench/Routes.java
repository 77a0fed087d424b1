package org.sanbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Solvers on a folder of reference instances, as CSV: of several seeds the run with the median cost, each solution recomputed by
 * {@link Recheck}, seconds of the thread's CPU.
 */
final class Routes {

    /** Something that solves an instance: the rows each vehicle, or technician, visits in order. */
    interface Solver {
        List<List<Integer>> solve(Instance instance, long seed, double seconds);
    }

    private record Run(double cost, long vehicles, double seconds) {}

    private final Path folder;
    private final double seconds;
    private final int seeds;
    private final boolean technicians;

    private Routes(Path folder, double seconds, int seeds, boolean technicians) {
        this.technicians = technicians;
        this.folder = folder;
        this.seconds = seconds;
        this.seeds = seeds;
    }

    /** As the arguments say: {@code --instances FOLDER --seconds N --seeds N}. */
    static Routes of(String[] arguments) {
        List<String> words = List.of(arguments);
        return new Routes(
                Path.of(after(words, "--instances", null)),
                Double.parseDouble(after(words, "--seconds", "30")),
                Integer.parseInt(after(words, "--seeds", "5")),
                true);
    }

    /** The same without the instances of technicians. */
    Routes vehiclesOnly() {
        return new Routes(folder, seconds, seeds, false);
    }

    private static String after(List<String> words, String option, String otherwise) {
        int at = words.indexOf(option);
        if (at >= 0 && at + 1 < words.size()) {
            return words.get(at + 1);
        }
        if (otherwise == null) {
            throw new IllegalArgumentException(option + " is missing");
        }
        return otherwise;
    }

    static void head() {
        System.out.println("solver,instance,cost,vehicles,seconds,best_known,gap_percent");
    }

    void measure(String name, Solver solver) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Instance.is(file)) {
                    measure(name, solver, file);
                }
            }
        }
    }

    private void measure(String name, Solver solver, Path file) throws IOException {
        Instance instance = Instance.read(file);
        if (instance.technicians() && !technicians) {
            return;
        }
        OptionalDouble known = BestKnown.beside(file, folder).of(instance.name());
        Run median = IntStream.rangeClosed(1, seeds)
                .mapToObj(seed -> run(solver, instance, seed))
                .sorted(Comparator.comparingDouble(Run::cost))
                .toList()
                .get(seeds / 2);
        System.out.printf(
                Locale.ROOT,
                "%s,%s,%s,%d,%.1f,%s,%s%n",
                name,
                instance.name(),
                figure(instance, median.cost()),
                median.vehicles(),
                median.seconds(),
                known.isPresent() ? figure(instance, known.getAsDouble()) : "",
                known.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%.3f",
                                Math.round(100_000 * (median.cost() / known.getAsDouble() - 1)) / 1000.0)
                        : "");
    }

    private static String figure(Instance instance, double cost) {
        return String.format(Locale.ROOT, instance.technicians() ? "%.3f" : "%.1f", cost);
    }

    private Run run(Solver solver, Instance instance, long seed) {
        long began = now();
        List<List<Integer>> tours = solver.solve(instance, seed, seconds);
        double used = (now() - began) / 1e9;
        long vehicles = tours.stream().filter(tour -> !tour.isEmpty()).count();
        return new Run(Recheck.cost(instance, tours), vehicles, used);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
