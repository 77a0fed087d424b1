package org.sanbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.sanbao.Sanbao;
import org.sanbao.database.NamedDatabase;
import org.sanbao.journal.JournalCursors;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.Replay;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.CaseRerun;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.FactEntry;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.World;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One measurement of {@link org.sanbao.bench.Engine}, on the database that the settings name. Prints a name and a value a line. */
public final class EngineRun {

    private EngineRun() {}

    /** {@code memory EVENTS}, or {@code database TIMES PID}: the process of the database, whose CPU counts too. */
    public static void main(String[] arguments) throws Exception {
        try (var database = NamedDatabase.open(System::getenv)) {
            database.nameInSystemProperties();
            var application = new SpringApplication(Sanbao.class);
            application.setLogStartupInfo(false);
            application.setDefaultProperties(Map.of("logging.level.root", "warn"));
            try (var context = application.run(
                    "--sanbao.background=off", "--SANBAO_DEMO=off", "--server.port=0", "--SANBAO_BIND=127.0.0.1")) {
                if (arguments[0].equals("memory")) {
                    new EngineRun().inMemory(context, Long.parseLong(arguments[1]));
                } else {
                    fromTheDatabase(
                            context.getBean(Replay.class),
                            Integer.parseInt(arguments[1]),
                            Long.parseLong(arguments[2]));
                }
            }
        }
        System.exit(0);
    }

    /** Once to warm up, then so many times. */
    private static void fromTheDatabase(Replay replay, int times, long database) {
        replay.compare();
        long rows = 0;
        long millis = 0;
        long cpu = -cpuNanos(database);
        Replay.Result result = null;
        for (int i = 0; i < times; i++) {
            result = replay.compare();
            rows += result.rows();
            millis += result.millis();
        }
        cpu += cpuNanos(database);
        say("events", rows);
        say("events a second", rows * 1000 / millis);
        say("events a cpu second", rows * 1_000_000_000L / cpu);
        say("obligations", result.obligations());
        say("differences", result.differing());
        System.gc();
        say(
                "heap after",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private static long cpuNanos(long database) {
        return Load.cpu(ProcessHandle.current().pid(), database).toNanos();
    }

    private final Map<String, List<FactEntry>> facts = new HashMap<>();

    private void inMemory(ConfigurableApplicationContext context, long least) {
        List<List<Recorded>> streams = read(context);
        int rows = streams.stream().mapToInt(List::size).sum();
        Replay replay = context.getBean(Replay.class);
        World world = replay.world().apply(this::noted);
        Instant end = Instant.now();
        // by the way the facts are noted, for streams that ask others'
        streams.forEach(stream -> work(new Engine(world), stream, end, this::note));
        say("conditions per event", String.format("%.1f", (double) evaluations(world, streams, end) / rows));
        rounds(world, streams, end, least / 2);
        long begun = System.nanoTime();
        long cpu = -processCpu();
        long events = rounds(world, streams, end, least);
        cpu += processCpu();
        say("events", events);
        say("events a second", events * 1_000_000_000L / (System.nanoTime() - begun));
        say("events a cpu second", events * 1_000_000_000L / cpu);
    }

    private static List<List<Recorded>> read(ConfigurableApplicationContext context) {
        var streams = new LinkedHashMap<UUID, List<Recorded>>();
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.getBean(JournalCursors.class)
                .inOrderOfStreams(
                        1_000,
                        portion -> portion.forEach(row -> streams.computeIfAbsent(row.stream(), id -> new ArrayList<>())
                                .add(row.read()))));
        return List.copyOf(streams.values());
    }

    private static long evaluations(World world, List<List<Recorded>> streams, Instant end) {
        var counted = new Counted(world.rules());
        var counting = new World(
                counted, world.times(), world.holders(), world.facts(), world.sets(), world.subjects(), world.ids());
        var engine = new Engine(counting);
        streams.forEach(stream -> work(engine, stream, end, file -> {}));
        return counted.evaluations();
    }

    /** All processors work the streams through again and again, until so many events are through. */
    private static long rounds(World world, List<List<Recorded>> streams, Instant end, long least) {
        var events = new LongAdder();
        int processors = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(processors)) {
            for (int i = 0; i < processors; i++) {
                int first = i * streams.size() / processors;
                threads.submit(() -> {
                    var engine = new Engine(world);
                    for (int at = first; events.sum() < least; at = (at + 1) % streams.size()) {
                        work(engine, streams.get(at), end, file -> {});
                        events.add(streams.get(at).size());
                    }
                });
            }
        }
        return events.sum();
    }

    private static void work(
            Engine engine, List<Recorded> stream, Instant end, java.util.function.Consumer<CaseFile> kept) {
        var run = new CaseRerun(engine, stream.getFirst(), key -> false, another -> List.<Obligation>of(), kept);
        stream.forEach(run::row);
        run.until(end);
    }

    private void note(CaseFile file) {
        file.facts().forEach(each -> facts.computeIfAbsent(each.fact() + "|" + each.same(), key -> new ArrayList<>())
                .add(each));
    }

    private List<FactEntry> noted(String fact, String same, Instant from, Instant until) {
        return facts.getOrDefault(fact + "|" + same, List.of()).stream()
                .filter(each ->
                        !each.happened().isBefore(from) && !each.happened().isAfter(until))
                .toList();
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void say(String name, Object value) {
        System.out.println(name + ": " + value);
    }
}
