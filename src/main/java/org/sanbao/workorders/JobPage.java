package org.sanbao.workorders;

import java.util.List;

/**
 * One page of a list of work orders.
 *
 * @param next where the next page begins, or null on the last
 */
record JobPage(List<JobLine> rows, String next) {}
