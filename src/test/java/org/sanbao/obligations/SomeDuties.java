package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.calls.vocabulary.CallRegistered;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.customers.SiteCard;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.UnitCard;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.vocabulary.Card;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Duties of calls as the journal tells of them, without a register. */
@Component
public class SomeDuties {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Actor READER = Actor.sanbao("test");

    private final World world;
    private final Journal journal;
    private final Obligations obligations;
    private final Replay replay;
    private final TransactionTemplate transaction;

    SomeDuties(World world, Journal journal, Obligations obligations, Replay replay, TransactionTemplate transaction) {
        this.world = world;
        this.journal = journal;
        this.obligations = obligations;
        this.replay = replay;
        this.transaction = transaction;
    }

    /** Long after the holidays the regulation lists; the company begins then, so that nobody owes a year of daily reports. */
    public void inAnotherYear() {
        world.wait(Duration.ofDays(430));
        world.person(Who.NORTH_CLERK);
    }

    /** The next Tuesday morning at nine. */
    public void tuesday() {
        LocalDate day = today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        world.wait(Duration.between(world.now(), day.atTime(9, 0).atZone(ZONE).toInstant()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(world.now(), ZONE);
    }

    public UUID register(Zone zone) {
        return register(zone, null);
    }

    /** @param line product line of the unit in the field that the call is about; null is none */
    UUID register(Zone zone, String line) {
        UUID call = Ids.next();
        var card = new CallCard(
                call,
                Channel.PHONE,
                Register.SERVICE,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Priority.NORMAL,
                null,
                null,
                null);
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CallRegistered("service-centre-clerk", true))
                .in(world.unit("north"))
                .with(Stream.of(card, new SiteCard(Ids.next(), zone, null, null, null), unit(line))
                        .filter(Objects::nonNull)
                        .toArray(Card[]::new)));
        return call;
    }

    private static UnitCard unit(String line) {
        return line == null
                ? null
                : new UnitCard(Ids.next(), line, null, null, null, null, null, null, null, null, null, null, null);
    }

    void tell(Entry entry) {
        transaction.executeWithoutResult(status -> journal.append(entry));
    }

    ObligationView arrival(UUID call) {
        return obligations.ofCase(call, READER).stream()
                .filter(each -> each.rule().equals("arrive"))
                .findFirst()
                .orElseThrow();
    }

    List<ObligationView> ofCase(UUID call) {
        return obligations.ofCase(call, READER);
    }

    public void assertReplayEqual() {
        Replay.Result result = replay.compare();
        assertThat(result.differences()).isEmpty();
        assertThat(result.obligations()).isPositive();
    }
}
