package org.sanbao.calls;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next where the next page begins, or null on the last
 */
public record CallPage(List<CallLine> rows, String next) {}
