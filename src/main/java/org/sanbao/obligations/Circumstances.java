package org.sanbao.obligations;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.sanbao.journal.Recorded;

/**
 * What whoever is told of an event has to know beside the clause's words: from when to when a visit moved, whose it is now. Each module above
 * words the events it knows; this module only passes it on.
 */
public interface Circumstances {

    /**
     * @param told the person told; null where it is nobody in particular
     * @param zone by whose clocks that one lives
     * @return whole sentences; null where there is no more to say
     */
    String of(Recorded event, UUID told, ZoneId zone, Locale language);
}
