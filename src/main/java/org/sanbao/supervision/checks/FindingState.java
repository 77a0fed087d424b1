package org.sanbao.supervision.checks;

/** How far a finding has come; sent back it is open again. */
public enum FindingState {
    OPEN,
    ANSWERED,
    SETTLED
}
