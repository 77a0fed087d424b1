package org.sanbao.workorders;

import java.time.Instant;

/** A step as it was reported. */
public record StepLine(Step step, Instant happened, Instant recorded, String reason) {}
