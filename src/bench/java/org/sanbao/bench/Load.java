package org.sanbao.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The same deed done many times by several at once, with what it took. */
final class Load {

    private Load() {}

    interface Deed {
        void run(int number) throws Exception;
    }

    /**
     * @param nanos of each deed, sorted
     * @param cpu   used meanwhile by the processes asked
     */
    record Result(long[] nanos, Duration elapsed, Duration cpu) {

        double perSecond() {
            return nanos.length / (elapsed.toNanos() / 1e9);
        }

        double cpuMillis() {
            return cpu.toNanos() / 1e6 / nanos.length;
        }

        double percentileMillis(int percent) {
            return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
        }
    }

    /** @param deed makes each client's deed, so that each may have a connection of its own */
    static Result run(int clients, int times, IntFunction<Deed> deed, Supplier<Duration> cpu) throws Exception {
        var next = new AtomicInteger();
        long[] nanos = new long[times];
        List<Deed> deeds = IntStream.range(0, clients).mapToObj(deed).toList();
        Duration cpuBefore = cpu.get();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = deeds.stream()
                    .map(each -> (Callable<Void>) () -> repeat(each, next, nanos))
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - began);
        var used = cpu.get().minus(cpuBefore);
        Arrays.sort(nanos);
        return new Result(nanos, elapsed, used);
    }

    private static Void repeat(Deed deed, AtomicInteger next, long[] nanos) throws Exception {
        for (int number = next.getAndIncrement(); number < nanos.length; number = next.getAndIncrement()) {
            long began = System.nanoTime();
            deed.run(number);
            nanos[number] = System.nanoTime() - began;
        }
        return null;
    }

    /** CPU time that these processes and all below them have used so far. */
    static Duration cpu(long... pids) {
        return Arrays.stream(pids)
                .mapToObj(ProcessHandle::of)
                .flatMap(java.util.Optional::stream)
                .flatMap(process ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants()))
                .distinct()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
