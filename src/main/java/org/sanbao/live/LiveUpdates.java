package org.sanbao.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.sanbao.access.session.LivingSession;
import org.sanbao.access.session.SessionsChanged;
import org.sanbao.journal.Change;
import org.sanbao.journal.JournalTail;
import org.sanbao.obligations.Owing;
import org.sanbao.shared.SystemClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The streams of this node and the one reader of the journal they share. It reads while somebody listens, four times a second; commands know
 * nothing of it. Every node has its own, and each reads what all nodes wrote.
 */
@Component
class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    /** From so many changes at once on, everybody reads everything again. */
    private static final int MOST_AT_ONCE = 500;

    /** A person's browsers at once on this node: the one that came first makes room. */
    private static final int PER_ACCOUNT = 8;

    /** A page that began so long ago at most need not read again what it read before its stream began. */
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final JournalTail tail;
    private final Owing owing;
    private final SystemClock clock;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    /** Guards {@link #below} and {@link #trail}. */
    private final ReentrantLock reading = new ReentrantLock();

    /** Where the reading was at which time. */
    private final TreeMap<Instant, Long> trail = new TreeMap<>();

    private long below;
    private volatile boolean blind;
    private volatile boolean closing;

    LiveUpdates(JournalTail tail, Owing owing, SystemClock clock) {
        this.tail = tail;
        this.owing = owing;
        this.clock = clock;
    }

    /**
     * Begins a stream.
     *
     * @param told how far the reader was told before; null for a new reader
     * @param age  how long ago a new reader's page began to read
     */
    Follower join(LivingSession session, Place told, Duration age) {
        var follower = new Follower(session.account(), session::actor);
        reading.lock();
        try {
            if (followers.isEmpty()) {
                trail.clear();
                below = tail.end();
            }
            follower.offer(new News(new Place(below, clock.instant()), missed(told, age), Map.of()));
            makeRoom(session.account());
            followers.add(follower);
        } finally {
            reading.unlock();
        }
        if (closing) {
            follower.end("");
        }
        return follower;
    }

    void leave(Follower follower) {
        followers.remove(follower);
    }

    /** Reads what was committed since the last time and hands it to all streams. On a thread of its own, as other work may take longer. */
    @Scheduled(fixedRate = 250)
    void look() {
        if (followers.isEmpty() || !reading.tryLock()) {
            return;
        }
        try {
            read();
            blind = false;
        } catch (RuntimeException failure) {
            if (!blind) {
                LOG.warn("Live updates cannot read the journal; they go on where they stopped once they can", failure);
            }
            blind = true;
        } finally {
            reading.unlock();
        }
    }

    /** Whoever lost the right to see something, or the session, is told no more of it. */
    @EventListener
    void askAgain(SessionsChanged ignored) {
        followers.forEach(Follower::wake);
    }

    /** Before the server waits for its requests to end: streams would not. The readers come back to another node, or to this one's successor. */
    @EventListener
    void close(ContextClosedEvent ignored) {
        closing = true;
        followers.forEach(each -> each.end(""));
    }

    private void read() {
        Instant now = clock.instant();
        long end = tail.end();
        if (end > below) {
            Optional<List<Change>> changes = tail.between(below, end, MOST_AT_ONCE);
            var news = new News(new Place(end, now), changes, owing(changes.orElse(List.of())));
            below = end;
            if (changes.isEmpty() || !changes.get().isEmpty()) {
                followers.forEach(each -> each.offer(news));
            }
        }
        trail.put(now, below);
        trail.headMap(now.minus(REMEMBERED)).clear();
    }

    /** Empty where it cannot be told one by one. */
    private Optional<List<Change>> missed(Place told, Duration age) {
        Instant now = clock.instant();
        if (told != null) {
            return told.isGood(below, now) ? tail.between(told.below(), below, MOST_AT_ONCE) : Optional.empty();
        }
        var then = trail.floorEntry(now.minus(age));
        return then == null ? Optional.empty() : tail.between(then.getValue(), below, MOST_AT_ONCE);
    }

    private Map<UUID, Set<UUID>> owing(List<Change> changes) {
        Set<UUID> cases = changes.stream()
                .filter(each -> each.kinds().contains(Change.DUTY))
                .map(Change::stream)
                .collect(Collectors.toSet());
        Set<UUID> listening = followers.stream()
                .map(Follower::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return cases.isEmpty() || listening.isEmpty() ? Map.of() : owing.in(cases, listening);
    }

    private void makeRoom(UUID account) {
        List<Follower> same = followers.stream()
                .filter(each -> each.account().equals(account))
                .toList();
        same.stream().limit(Math.max(0, same.size() - PER_ACCOUNT + 1)).forEach(each -> {
            followers.remove(each);
            each.end("crowded");
        });
    }
}
