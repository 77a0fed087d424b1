package org.sanbao.access.session;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.access.RolesChanged;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who is behind a token, remembered on this node for a few seconds. Signing out and changed posts are forgotten here at once, and on
 * other nodes when those seconds are over.
 */
@Component
class Actors {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private record Known(SignedIn who, Instant systemUntil, Instant businessUntil) {}

    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final ActorMaker maker;
    private final SystemClock system;
    private final BusinessClock business;
    private final ApplicationEventPublisher announce;

    Actors(
            Sessions sessions,
            ActorMaker maker,
            SystemClock system,
            BusinessClock business,
            ApplicationEventPublisher announce) {
        this.sessions = sessions;
        this.maker = maker;
        this.system = system;
        this.business = business;
        this.announce = announce;
    }

    Optional<SignedIn> behind(String token) {
        byte[] hash = Token.hash(token);
        Known before = known.get(ByteBuffer.wrap(hash));
        if (before != null
                && system.instant().isBefore(before.systemUntil)
                && business.instant().isBefore(before.businessUntil)) {
            return Optional.of(before.who);
        }
        Optional<SignedIn> now = sessions.account(hash)
                .flatMap(account -> maker.actor(account).map(actor -> new SignedIn(account, actor)));
        now.ifPresentOrElse(who -> remember(hash, who), () -> known.remove(ByteBuffer.wrap(hash)));
        return now;
    }

    void forget(byte[] tokenHash) {
        known.remove(ByteBuffer.wrap(tokenHash));
        announce.publishEvent(new SessionsChanged());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgetAll(RolesChanged ignored) {
        known.clear();
        announce.publishEvent(new SessionsChanged());
    }

    private void remember(byte[] hash, SignedIn who) {
        if (known.size() >= MOST) {
            known.clear();
        }
        // a deputy's days may begin by the business clock, which a demonstration moves ahead
        known.put(
                ByteBuffer.wrap(hash),
                new Known(
                        who,
                        system.instant().plus(REMEMBERED),
                        business.instant().plus(REMEMBERED)));
    }
}
