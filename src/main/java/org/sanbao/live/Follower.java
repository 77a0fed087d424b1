package org.sanbao.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.sanbao.shared.Actor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's stream. News are put into a small box and written by the stream's own thread, so whoever reads slowly holds up nobody; when the
 * box runs over, the reader is told to read everything again.
 */
final class Follower {

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int BOX = 64;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Wakes the stream to look after its session, or its end. */
    private static final News NO_NEWS = new News(null, Optional.of(List.of()), Map.of());

    private final UUID account;
    private final Supplier<Optional<Actor>> session;
    private final BlockingQueue<News> box = new ArrayBlockingQueue<>(BOX);
    private final AtomicBoolean ranOver = new AtomicBoolean();
    private volatile String ended;
    private volatile UUID person;

    /** How far the reader was told; null before the first message. */
    private Place upTo;

    /** @param session who is behind it at that moment; empty once it has ended */
    Follower(UUID account, Supplier<Optional<Actor>> session) {
        this.account = account;
        this.session = session;
    }

    UUID account() {
        return account;
    }

    /** Who was behind the session last; null at first. */
    UUID person() {
        return person;
    }

    void offer(News news) {
        if (!box.offer(news)) {
            box.clear();
            ranOver.set(true);
            box.offer(news);
        }
    }

    void wake() {
        offer(NO_NEWS);
    }

    /** Ends the stream. {@code why} is told to the reader; with an empty text the line just ends, and the reader comes back. */
    void end(String why) {
        ended = why;
        wake();
    }

    /** Writes until the session or the stream ends, or the reader has gone, which is an {@link IOException}. */
    void write(OutputStream to) throws IOException, InterruptedException {
        while (true) {
            var news = new ArrayList<News>();
            News first = box.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                news.add(first);
                box.drainTo(news);
            }
            Optional<Actor> reader = session.get();
            if (ended != null || reader.isEmpty()) {
                end(to, reader.isEmpty() ? "signed-out" : ended);
                return;
            }
            person = reader.get().person();
            tell(to, news, reader.get());
        }
    }

    /** News the reader may not know of are no message; only how far they reach is told, with the next beat. */
    private void tell(OutputStream to, List<News> news, Actor reader) throws IOException {
        boolean isBeat = news.isEmpty() || upTo == null;
        boolean missed = ranOver.getAndSet(false);
        news.removeIf(each -> each == NO_NEWS);
        Told told = missed ? Told.ALL : Told.of(news, reader);
        if (!news.isEmpty()) {
            upTo = news.getLast().upTo();
        }
        if (isBeat || told != Told.NOTHING) {
            say(to, told);
        }
    }

    private void end(OutputStream to, String why) throws IOException {
        if (!why.isEmpty()) {
            say(to, Told.ended(why));
        }
    }

    private void say(OutputStream to, Told told) throws IOException {
        String words = "id: " + upTo + "\ndata: " + JSON.writeValueAsString(told) + "\n\n";
        to.write(words.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }
}
