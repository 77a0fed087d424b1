package org.sanbao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Eight clients register calls, repeating each under its idempotency key until it is answered, while the JVM, the database or both are
 * killed without warning. Afterwards every call that was answered is there exactly once, under the id of its answer, and the journal is
 * whole. {@code ./sanbao kills [--long | COUNT]}: 40 kills, 500, or as many.
 */
public final class Kills {

    private static final int CLIENTS = 8;
    private static final double HITS_WANTED = 0.8;

    private enum Target {
        JVM,
        DATABASE,
        BOTH
    }

    private final Random random;
    private final Server server;
    private final Desk desk;
    /** By what the customer said, which is different for every call: the id it was answered with. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    /** Sent and not yet answered. */
    private final Set<String> onTheWay = ConcurrentHashMap.newKeySet();

    private final Set<String> cutOff = ConcurrentHashMap.newKeySet();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicInteger repeats = new AtomicInteger();
    private volatile boolean stopping;

    private Kills(Server server, Desk desk, long seed) {
        this.server = server;
        this.desk = desk;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments.length == 0 ? "40" : arguments[0];
        int kills = Integer.parseInt(wanted.equals("--long") ? "500" : wanted);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + " (-Dseed=)");
        try (var server = Server.start(Map.of())) {
            boolean good = new Kills(server, Desk.open(server, 16), seed).run(kills);
            if (!good) {
                System.out.println(server.log(4000));
            }
            System.exit(good ? 0 : 1);
        }
    }

    private boolean run(int kills) throws Exception {
        int hits = 0;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(this::registerUntilStopped);
            }
            for (int kill = 1; kill <= kills; kill++) {
                Target target = Target.values()[kill % 3];
                long before = answered.size();
                awaitAnswers(before + 20);
                Thread.sleep(random.nextInt(400));
                boolean hit = kill(target);
                hits += hit ? 1 : 0;
                System.out.printf(
                        "%3d  %-8s %s  %d calls answered so far%n",
                        kill, target, hit ? "hit " : "miss", answered.size());
            }
            awaitAnswers(answered.size() + 20);
            stopping = true;
        }
        return judge(kills, hits);
    }

    /** Whether a request was cut between being sent and being answered. */
    private boolean kill(Target target) throws InterruptedException {
        cutOff.clear();
        Set<String> struck = Set.copyOf(onTheWay);
        if (target != Target.JVM) {
            server.killDatabase();
        }
        if (target != Target.DATABASE) {
            server.kill();
        }
        awaitEndOf(struck);
        boolean hit = struck.stream().anyMatch(cutOff::contains);
        if (target == Target.DATABASE) {
            server.awaitReady();
        } else {
            server.start();
        }
        return hit;
    }

    /** Until each of these has been answered or cut off. */
    private void awaitEndOf(Set<String> struck) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end
                && !struck.stream().allMatch(call -> answered.containsKey(call) || cutOff.contains(call))) {
            Thread.sleep(5);
        }
    }

    private void awaitAnswers(long count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (answered.size() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No call is answered any more:\n" + server.log(4000));
            }
            Thread.sleep(10);
        }
    }

    private void registerUntilStopped() {
        while (!stopping) {
            String fault = "call " + calls.incrementAndGet();
            String key = UUID.randomUUID().toString();
            for (int attempt = 1; !isAnswered(fault, key); attempt++) {
                repeats.incrementAndGet();
                Server.pause();
                if (attempt > 5000) {
                    throw new IllegalStateException(fault + " is never answered");
                }
            }
        }
    }

    private boolean isAnswered(String fault, String key) {
        onTheWay.add(fault);
        try {
            var answer = desk.register(key, desk.call(fault));
            if (answer.statusCode() == 201) {
                answered.put(
                        fault,
                        JsonMapper.shared().readTree(answer.body()).get("id").asString());
                return true;
            }
            if (answer.statusCode() < 500 && answer.statusCode() != 409) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            cutOff.add(fault);
            return false;
        } catch (IOException e) {
            cutOff.add(fault);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            onTheWay.remove(fault);
        }
    }

    private boolean judge(int kills, int hits) throws SQLException, IOException, InterruptedException {
        int missing = 0;
        int twice = 0;
        int other = 0;
        var found = new java.util.HashMap<String, List<String>>();
        int registrations;
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select fault, id::text from call where fault like 'call %'");
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), any -> new java.util.ArrayList<>())
                        .add(rows.getString(2));
            }
            var count = statement.executeQuery("select count(*) from journal j join call c on c.id = j.stream"
                    + " where j.type = 'call.registered' and c.fault like 'call %'");
            count.next();
            registrations = count.getInt(1);
        }
        for (var call : answered.entrySet()) {
            List<String> ids = found.getOrDefault(call.getKey(), List.of());
            missing += ids.isEmpty() ? 1 : 0;
            twice += ids.size() > 1 ? 1 : 0;
            other += ids.size() == 1 && !ids.getFirst().equals(call.getValue()) ? 1 : 0;
        }
        long rows = found.values().stream().mapToLong(List::size).sum();
        boolean whole = verified();
        System.out.printf(
                "%n%d kills, %d of them between sending and answer (%.0f %%); %d calls answered after %d repeats:%n"
                        + "%d missing, %d twice, %d under another id; %d rows, %d registrations in the journal, which is %s%n",
                kills,
                hits,
                100.0 * hits / kills,
                answered.size(),
                repeats.get(),
                missing,
                twice,
                other,
                rows,
                registrations,
                whole ? "whole" : "NOT WHOLE");
        return missing == 0
                && twice == 0
                && other == 0
                && registrations == rows
                && whole
                && hits >= HITS_WANTED * kills;
    }

    private boolean verified() throws IOException, InterruptedException {
        var verify = new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString(),
                        "-jar",
                        "target/app/sanbao.jar",
                        "verify")
                .inheritIO();
        verify.environment().put("SANBAO_DATA", server.home().toString());
        verify.environment().remove("SANBAO_DB_URL");
        return verify.start().waitFor() == 0;
    }
}
