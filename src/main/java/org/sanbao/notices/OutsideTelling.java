package org.sanbao.notices;

import org.sanbao.obligations.Consequence;

/** Tells people who have no account here what a clause wants them told. Whom nobody tells so, the head of the unit hears of it. */
public interface OutsideTelling {

    boolean tells(Consequence consequence);

    /** As {@link org.sanbao.obligations.Carrier#carry}. */
    String tell(Consequence consequence);
}
