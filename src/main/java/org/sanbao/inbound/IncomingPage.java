package org.sanbao.inbound;

import java.util.List;
import java.util.UUID;

/** @param next what to ask for to read on; null at the end */
public record IncomingPage(List<IncomingLine> rows, UUID next) {}
