package org.sanbao.desk;

import java.util.List;
import org.sanbao.calls.CallLine;
import org.sanbao.customers.CustomerFile;
import org.sanbao.entitlement.Cover;
import org.sanbao.equipment.UnitLine;

/** What the clerk sees of whoever rings: the file, the things in the field and what may be claimed for them, the calls still open. */
record CallerView(CustomerFile customer, List<UnitAtHand> units, List<CallLine> openCalls) {

    record UnitAtHand(UnitLine unit, Cover cover) {}
}
