package org.sanbao.shared;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Background work of which this node does one piece at a time. Its ticks come at a fixed rate, for then each has a thread of its own and a
 * long piece keeps no other background work waiting; a tick that finds work under way does nothing.
 */
public final class OneAtATime {

    private final AtomicBoolean busy = new AtomicBoolean();

    public void run(Runnable work) {
        if (busy.compareAndSet(false, true)) {
            try {
                work.run();
            } finally {
                busy.set(false);
            }
        }
    }
}
