package org.sanbao.regulation.drafts;

import org.sanbao.journal.Entry;
import org.sanbao.shared.Actor;

/** Asked before a draft comes into force or a regulation is repealed, in the transaction that does it: the gates of the regulations themselves. */
public interface BeforeInForce {

    /** Refuses, or lets it pass. */
    void check(Actor by, Entry intended);
}
