package org.sanbao.demonstration;

import jakarta.annotation.PreDestroy;
import java.io.PrintStream;
import java.time.Duration;
import javax.sql.DataSource;
import org.sanbao.access.web.Reach;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes an empty folder that of the demonstration company where that may be ({@link Grounds}); one that was stopped on the way has been
 * emptied by then, or filled with what was kept ({@link Keepsake}). At each start of a demonstration says who can sign in. Its passwords are known to everybody, so it
 * does not start where others can reach it.
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
    private final SystemClock system;
    private final Environment settings;
    private final PrintStream out = System.out;
    private Thread living;

    AtFirstStart(
            Mark mark,
            Demonstration demonstration,
            Grounds grounds,
            Reach reach,
            Keepsake keepsake,
            DataSource database,
            BusinessClock clock,
            SystemClock system,
            Environment settings) {
        this.mark = mark;
        this.demonstration = demonstration;
        this.grounds = grounds;
        this.reach = reach;
        this.keepsake = keepsake;
        this.database = database;
        this.clock = clock;
        this.system = system;
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

    /** Before the first start the address is not known. */
    @EventListener(ApplicationReadyEvent.class)
    void sayWhoCanSignIn() {
        mark.life().filter(life -> grounds.isOn()).ifPresent(life -> {
            Script script = Script.read();
            out.printf(
                    "%n  This is a demonstration: %s, with invented people. Everybody's password is  %s%n%n",
                    script.name(), script.password());
            script.people()
                    .forEach(each -> out.printf("    %-12s %-26s %s%n", each.account(), each.role(), each.name()));
            out.printf("%n  A company of your own: SANBAO_DEMO=off and another folder (SANBAO_DATA).%n");
            long behind = Duration.between(clock.instant(), system.instant()).toDays();
            if (behind > 0) {
                out.printf(
                        "  Its months were told at an earlier first start and kept. It goes on from there: its clock stands %d days behind.%n%n",
                        behind);
            }
            if (living != null) {
                out.printf(
                        "  Its last four months are being told now, by real commands: a few minutes. You can sign in meanwhile.%n%n");
            }
        });
    }

    private void live(Script script) {
        long began = System.nanoTime();
        try {
            demonstration.live(script, Grounds.calls(settings));
            out.printf(
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
