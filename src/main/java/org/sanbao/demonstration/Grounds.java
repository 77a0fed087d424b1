package org.sanbao.demonstration;

import org.sanbao.access.web.Reach;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where a demonstration may be made: in a folder of Sanbao's own, on a server that only its own machine reaches, unless
 * {@code SANBAO_DEMO=off}. A database that somebody named is never filled, nor emptied.
 */
@Component
class Grounds {

    private static final int CALLS = 1500;

    private final Reach reach;
    private final Environment settings;

    Grounds(Reach reach, Environment settings) {
        this.reach = reach;
        this.settings = settings;
    }

    boolean isOn() {
        return !"off".equals(settings.getProperty("SANBAO_DEMO", "on"));
    }

    boolean mayBeFilled() {
        return isOn() && reach.ownMachineOnly() && settings.getProperty("SANBAO_DB_URL") == null;
    }

    /** About how many calls the company is given; fewer for what wants it quickly. */
    static int calls(Environment settings) {
        return settings.getProperty("SANBAO_DEMO_CALLS", Integer.class, CALLS);
    }
}
