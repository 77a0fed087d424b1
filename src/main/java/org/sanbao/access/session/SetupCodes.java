package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.SETUP_CODE;

import java.security.MessageDigest;
import java.time.Duration;
import org.jooq.DSLContext;
import org.sanbao.shared.SystemClock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * While there is no company, each start prints a new code for whoever may found it: who can read the server's output is who installed
 * it. There is no default password.
 */
@Component
class SetupCodes {

    private static final Duration A_MOMENT = Duration.ofMinutes(10);

    private final DSLContext database;
    private final SystemClock clock;
    private final Environment settings;

    SetupCodes(DSLContext database, SystemClock clock, Environment settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    boolean needed() {
        return !database.fetchExists(ORG_UNIT);
    }

    /** After the demonstration company was restored, if it is going to be. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void printIfNeeded() {
        if (!needed()) {
            return;
        }
        if (justPrinted()) {
            System.out.printf(
                    "%n  Sanbao is empty. The set-up code that was printed some minutes ago, here or by another server, is good.%n%n");
        } else {
            print(fresh());
        }
    }

    /** Of servers that start together only one prints a code: a second one would take the first out of use. */
    private boolean justPrinted() {
        return database.fetchExists(
                SETUP_CODE, SETUP_CODE.PRINTED_AT.gt(clock.instant().minus(A_MOMENT)));
    }

    /** Takes the code out of use for good; false if it is another, or used already. Whoever comes second waits for the first. */
    boolean take(String code) {
        byte[] expected = database.select(SETUP_CODE.CODE_HASH)
                .from(SETUP_CODE)
                .forUpdate()
                .fetchOne(SETUP_CODE.CODE_HASH);
        if (expected == null || !MessageDigest.isEqual(expected, Token.hash(code.strip()))) {
            return false;
        }
        database.deleteFrom(SETUP_CODE).execute();
        return true;
    }

    /** A new code; the one before is worth nothing any more. */
    String fresh() {
        String code = Token.fresh().substring(0, 24);
        database.insertInto(SETUP_CODE)
                .set(SETUP_CODE.CODE_HASH, Token.hash(code))
                .set(SETUP_CODE.PRINTED_AT, clock.instant())
                .onConflict(SETUP_CODE.ONLY_ROW)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        return code;
    }

    /** To the output and not the log: logs are kept and sent elsewhere. */
    private void print(String code) {
        String address = settings.getProperty(
                "SANBAO_URL", "http://localhost:" + settings.getProperty("local.server.port", "8080"));
        System.out.printf("%n  Sanbao is empty. Open %s/setup and enter this code:  %s%n%n", address, code);
    }
}
