package org.sanbao.calls;

import java.util.UUID;
import org.sanbao.shared.Actor;

/** What a module above keeps of a call and must put right with it; asked in the transaction of the correction. */
public interface CallFollower {

    /** Site, unit or words of this call were corrected; its row says already what is right. */
    void corrected(Actor by, UUID call);
}
