package org.sanbao.workorders;

import java.util.List;
import java.util.UUID;

/** Who goes along with a work order's own technician, as the module above that plans it knows; asked before the visit is withdrawn. */
public interface Companions {

    /** Of the job's open visit. */
    List<UUID> of(UUID job);
}
