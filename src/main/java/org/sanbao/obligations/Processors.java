package org.sanbao.obligations;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One thread on each processor, each with a worker of its own, and so little work waiting for them that whoever reads ahead does not fill the
 * memory. What fails in a thread fails here. Not for two threads.
 */
public final class Processors<W> implements AutoCloseable {

    private final int count = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            count, Thread.ofPlatform().name("replay-", 0).daemon().factory());
    private final ThreadLocal<W> worker;
    private final Queue<Future<?>> given = new ArrayDeque<>();

    /** @param workers makes one for each thread */
    public Processors(Supplier<W> workers) {
        worker = ThreadLocal.withInitial(workers);
    }

    /** Waits while enough work is waiting. */
    public void give(Consumer<W> work) {
        while (given.size() > count) {
            await(given.remove());
        }
        given.add(threads.submit(() -> work.accept(worker.get())));
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** When all is done. */
    @Override
    public void close() {
        try {
            while (!given.isEmpty()) {
                await(given.remove());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
