package org.sanbao.demonstration;

import java.io.PrintStream;
import java.time.Duration;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at each start of a demonstration who can sign in, and how far its company has come. */
@Component
class Welcome {

    private final Mark mark;
    private final Grounds grounds;
    private final BusinessClock clock;
    private final SystemClock system;

    Welcome(Mark mark, Grounds grounds, BusinessClock clock, SystemClock system) {
        this.mark = mark;
        this.grounds = grounds;
        this.clock = clock;
        this.system = system;
    }

    /** Only then is the address known, which is said before. */
    @EventListener(ApplicationReadyEvent.class)
    void say() {
        mark.life().filter(life -> grounds.isOn()).ifPresent(life -> say(life, Script.read(), System.out));
    }

    private void say(Mark.Life life, Script script, PrintStream out) {
        out.printf(
                "%n  This is a demonstration: %s, with invented people. Everybody's password is  %s%n%n",
                script.name(), script.password());
        script.people().forEach(each -> out.printf("    %-12s %-26s %s%n", each.account(), each.role(), each.name()));
        out.printf("%n  A company of your own: SANBAO_DEMO=off and another folder (SANBAO_DATA).%n");
        long behind = Duration.between(clock.instant(), system.instant()).toDays();
        if (life.isWhole() && behind > 0) {
            out.printf(
                    "  Its months were told at an earlier first start and kept. It goes on from there: its clock stands %d days behind.%n%n",
                    behind);
        }
        if (!life.isWhole()) {
            out.printf(
                    "  Its last four months are being told now, by real commands: a few minutes. You can sign in meanwhile.%n%n");
        }
    }
}
