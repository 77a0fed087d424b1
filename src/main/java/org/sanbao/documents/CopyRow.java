package org.sanbao.documents;

import java.time.Instant;

/** A copy that reached its keeper. */
record CopyRow(int copy, String keeper, Instant deliveredAt) {}
