package org.sanbao.desk;

import java.util.List;
import org.sanbao.calls.CallLine;
import org.sanbao.customers.CustomerFile;
import org.sanbao.equipment.UnitLine;

/** What the clerk sees of whoever rings: the file, the things in the field, the calls still open. */
record CallerView(CustomerFile customer, List<UnitLine> units, List<CallLine> openCalls) {}
