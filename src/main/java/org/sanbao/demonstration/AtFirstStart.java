package org.sanbao.demonstration;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import javax.sql.DataSource;
import org.sanbao.access.web.Reach;
import org.sanbao.shared.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes an empty folder that of the demonstration company where that may be ({@link Grounds}); one that was stopped on the way has been
 * emptied by then, or filled with what was kept ({@link Keepsake}). Its passwords are known to everybody, so it does not start where others
 * can reach it.
 */
@Component
class AtFirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AtFirstStart.class);

    private final Mark mark;
    private final Demonstration demonstration;
    private final Grounds grounds;
    private final Reach reach;
    private final Keepsake keepsake;
    private final DataSource database;
    private final BusinessClock clock;
    private final Environment settings;
    private Thread living;

    AtFirstStart(
            Mark mark,
            Demonstration demonstration,
            Grounds grounds,
            Reach reach,
            Keepsake keepsake,
            DataSource database,
            BusinessClock clock,
            Environment settings) {
        this.mark = mark;
        this.demonstration = demonstration;
        this.grounds = grounds;
        this.reach = reach;
        this.keepsake = keepsake;
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (grounds.mayBeFilled() && mark.isEmpty()) {
            Script script = Script.read();
            demonstration.found(script);
            living = Thread.ofVirtual().name("demonstration").start(() -> live(script));
        } else if (!reach.ownMachineOnly() && mark.life().isPresent()) {
            throw new IllegalStateException(
                    "This folder holds the demonstration company, whose passwords everybody knows:"
                            + " it is served to this machine only. Name another folder by SANBAO_DATA, or leave SANBAO_BIND,"
                            + " SANBAO_TLS_CERT and SANBAO_TRUSTED_PROXIES away.");
        }
    }

    private void live(Script script) {
        long began = System.nanoTime();
        try {
            demonstration.live(script, Grounds.calls(settings));
            System.out.printf(
                    "  The demonstration company has come to the present (%d s).%n",
                    (System.nanoTime() - began) / 1_000_000_000);
            keepsake.keep(database, clock.instant());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unforeseen) {
            LOG.error("The demonstration company stopped living", unforeseen);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        if (living != null) {
            living.interrupt();
            living.join(Duration.ofSeconds(5));
        }
    }
}
