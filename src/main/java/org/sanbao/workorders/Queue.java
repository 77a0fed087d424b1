package org.sanbao.workorders;

import java.util.List;
import java.util.UUID;

/** A technician with the work still open, in the order of appointments. */
public record Queue(UUID technician, String name, String unit, List<JobLine> jobs) {}
