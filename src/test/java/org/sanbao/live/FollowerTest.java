package org.sanbao.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanbao.journal.Change;
import org.sanbao.shared.Actor;

/** A stream's own thread: who reads slowly holds up nobody and misses nothing unawares. */
@Timeout(30)
class FollowerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor READER = Actor.sanbao("test");

    private final CountDownLatch reads = new CountDownLatch(1);
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    /** Takes nothing until it is let. */
    private final OutputStream slow = new OutputStream() {
        @Override
        public void write(int one) {
            throw new UnsupportedOperationException("written whole");
        }

        @Override
        public void write(byte[] bytes) {
            try {
                reads.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            heard.writeBytes(bytes);
        }
    };

    private static News news(long place) {
        UUID id = new UUID(1, place);
        return new News(
                new Place(place, NOW),
                Optional.of(List.of(new Change(Set.of("call"), Set.of(id), id, null, null, null))),
                Map.of());
    }

    private Thread writing(Follower follower) {
        return Thread.startVirtualThread(() -> {
            try {
                follower.write(slow);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whose_box_runs_over_reads_everything_again() throws Exception {
        var follower = new Follower(new UUID(0, 1), () -> Optional.of(READER));
        Thread writer = writing(follower);
        for (int place = 1; place <= 1_000; place++) {
            follower.offer(news(place));
        }
        assertThat(said()).as("nobody waited for the reader").isEmpty();
        reads.countDown();
        while (!said().contains("id: 1000-")) {
            Thread.sleep(5);
        }
        assertThat(said()).contains("\"all\":true");
        follower.end("crowded");
        writer.join();
        assertThat(said()).contains("\"ended\":\"crowded\"");
    }

    @Test
    void several_news_are_one_message() throws Exception {
        reads.countDown();
        var follower = new Follower(new UUID(0, 1), () -> Optional.of(READER));
        follower.offer(news(1));
        follower.offer(news(2));
        Thread writer = writing(follower);
        while (said().isEmpty()) {
            Thread.sleep(5);
        }
        follower.end("");
        writer.join();
        assertThat(said()).containsOnlyOnce("data: ").contains("id: 2-", new UUID(1, 1).toString());
    }

    private String said() {
        return heard.toString(StandardCharsets.UTF_8);
    }
}
