package org.sanbao.notices;

import org.springframework.stereotype.Component;

/** Lets tests of modules that write to people outside send what waits when they want it. */
@Component
public class PostRound {

    private final Outbox outbox;

    PostRound(Outbox outbox) {
        this.outbox = outbox;
    }

    /** How many mails went. */
    public int run() {
        return outbox.run();
    }
}
