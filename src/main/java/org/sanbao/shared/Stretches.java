package org.sanbao.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that depend on an instant, but change at known instants only: each is asked for once for each stretch of time between two of
 * them. Safe for many threads.
 */
public final class Stretches<K, V> {

    private final Instant[] changes;
    private final Map<K, Map<Integer, V>> known = new ConcurrentHashMap<>();

    /** @param changes instants from which on an answer may be another, in any order; nulls do not count */
    public Stretches(Collection<Instant> changes) {
        this.changes =
                changes.stream().filter(Objects::nonNull).sorted().distinct().toArray(Instant[]::new);
    }

    /** What {@code ask} answered for this key in the stretch that holds the instant; it must not answer null. */
    public V at(K key, Instant at, Supplier<V> ask) {
        Map<Integer, V> ofKey = known.get(key);
        if (ofKey == null) {
            ofKey = known.computeIfAbsent(key, ignored -> new ConcurrentHashMap<>());
        }
        Integer stretch = stretch(at);
        V answer = ofKey.get(stretch);
        if (answer == null) {
            // Not computeIfAbsent: asking may lead back here.
            answer = Objects.requireNonNull(ask.get());
            ofKey.put(stretch, answer);
        }
        return answer;
    }

    private int stretch(Instant at) {
        int place = java.util.Arrays.binarySearch(changes, at);
        return place < 0 ? -place - 1 : place + 1;
    }
}
