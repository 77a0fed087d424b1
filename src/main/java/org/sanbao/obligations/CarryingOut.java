package org.sanbao.obligations;

import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.journal.Changes;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.ConsequenceRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands consequences to those who carry them. Every node does; a row is locked by whoever is at it and passed over by the others, and what was
 * done is committed together with the note that it is done. So a killed process leaves it undone, never done twice.
 */
@Component
public class CarryingOut {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOut.class);
    private static final int AT_A_TIME = 50;
    private static final int MOST_TRIES = 8;

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final List<Carrier> carriers;
    private final Changes changes;
    private final BusinessClock clock;
    private final SystemClock system;
    private volatile boolean resting;

    CarryingOut(
            DSLContext database,
            TransactionTemplate transaction,
            List<Carrier> carriers,
            Changes changes,
            BusinessClock clock,
            SystemClock system) {
        this.database = database;
        this.transaction = transaction;
        this.carriers = List.copyOf(carriers);
        this.changes = changes;
        this.clock = clock;
        this.system = system;
    }

    @Scheduled(fixedDelay = 1_000)
    void everySecond() {
        if (!resting) {
            run();
        }
    }

    /** While the past of a demonstration is lived, what follows is carried out in that past by whoever lives it, who calls {@link #run}. */
    public void rest(boolean wanted) {
        resting = wanted;
    }

    /** Carries out what waits, at the business clock's now; answers how many consequences were settled. */
    public int run() {
        int settled = 0;
        for (List<String> keys = waiting(); !keys.isEmpty(); keys = waiting()) {
            int done = portion(keys);
            settled += done;
            if (done == 0) {
                return settled;
            }
        }
        return settled;
    }

    private List<String> waiting() {
        return database.select(CONSEQUENCE.KEY)
                .from(CONSEQUENCE)
                .where(CONSEQUENCE.STATE.eq("WAITING"))
                .and(CONSEQUENCE.AGAIN_AT.isNull().or(CONSEQUENCE.AGAIN_AT.le(system.instant())))
                .orderBy(CONSEQUENCE.AT, CONSEQUENCE.KEY)
                .limit(AT_A_TIME)
                .fetch(CONSEQUENCE.KEY);
    }

    /** All in one transaction; if one of them fails, each in its own, so that it stops none of the others. */
    private int portion(List<String> keys) {
        try {
            return settle(keys);
        } catch (RuntimeException together) {
            return keys.stream().mapToInt(this::alone).sum();
        }
    }

    private int alone(String key) {
        try {
            return settle(List.of(key));
        } catch (RuntimeException failure) {
            return later(key, failure);
        }
    }

    private int settle(List<String> keys) {
        Integer settled = transaction.execute(status -> {
            var rows = database.selectFrom(CONSEQUENCE)
                    .where(CONSEQUENCE.KEY.in(keys), CONSEQUENCE.STATE.eq("WAITING"))
                    .orderBy(CONSEQUENCE.AT, CONSEQUENCE.KEY)
                    .forUpdate()
                    .skipLocked()
                    .fetch();
            rows.forEach(this::settle);
            changes.noteDuties(unitOfEachCase(rows));
            return rows.size();
        });
        return settled == null ? 0 : settled;
    }

    private static Map<UUID, UUID> unitOfEachCase(List<ConsequenceRecord> rows) {
        var units = new HashMap<UUID, UUID>();
        rows.forEach(row -> units.put(row.getStream(), row.getUnit()));
        return units;
    }

    private void settle(ConsequenceRecord row) {
        Consequence consequence = read(row);
        String left =
                isTakenBack(consequence) ? "taken-back" : isOvertaken(consequence) ? "overtaken" : carry(consequence);
        row.setState(left == null ? "CARRIED" : "LEFT");
        row.setWhy(left);
        row.setSettled(clock.instant());
        row.update();
    }

    private String carry(Consequence consequence) {
        String left = null;
        boolean carried = false;
        for (Carrier each : carriers) {
            if (each.carries(consequence)) {
                String inTheWay = each.carry(consequence);
                left = left == null ? inTheWay : left;
                carried = true;
            }
        }
        return carried ? left : "no-carrier";
    }

    /** What follows from a breach is not carried once the breach has turned out to be none. */
    private boolean isTakenBack(Consequence consequence) {
        return consequence.list().equals("else")
                && consequence.obligation() != null
                && database.fetchExists(
                        OBLIGATION, OBLIGATION.ID.eq(consequence.obligation()), OBLIGATION.BREACHED.isNull());
    }

    /** Nobody is reminded of what is done by now, or late and told of as such. */
    private boolean isOvertaken(Consequence consequence) {
        return consequence.kind().equals("warn")
                && database.fetchExists(
                        OBLIGATION,
                        OBLIGATION.ID.eq(consequence.obligation()),
                        OBLIGATION.STATE.ne("OPEN").or(OBLIGATION.BREACHED.isNotNull()));
    }

    /** Tried again after a while that doubles; in the end it is left, for a person to see. */
    private int later(String key, RuntimeException failure) {
        LOG.error("The consequence {} cannot be carried out", key, failure);
        Integer given = transaction.execute(status -> database.selectFrom(CONSEQUENCE)
                .where(CONSEQUENCE.KEY.eq(key), CONSEQUENCE.STATE.eq("WAITING"))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .map(row -> {
                    row.setTries(row.getTries() + 1);
                    row.setAgainAt(system.instant().plus(Duration.ofSeconds(5L << row.getTries())));
                    if (row.getTries() >= MOST_TRIES) {
                        row.setState("LEFT");
                        row.setWhy("failed");
                        row.setSettled(clock.instant());
                    }
                    row.update();
                    return 1;
                })
                .orElse(0));
        return given == null ? 0 : given;
    }

    static Consequence read(ConsequenceRecord row) {
        String rule = row.getRule().substring(row.getRule().indexOf('/') + 1);
        Map<String, Object> arguments = Codec.map(row.getArguments());
        return new Consequence(
                row.getKey(),
                row.getObligation(),
                new RuleRef(row.getEdition(), rule),
                row.getClause(),
                row.getKind(),
                row.getList(),
                row.getAt(),
                row.getStream(),
                row.getUnit(),
                arguments);
    }
}
