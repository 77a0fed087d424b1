package org.sanbao.supervision.checks;

/** What whoever looked says of a clause. */
public enum Verdict {
    KEPT,
    NOT_KEPT,
    NOT_LOOKED_AT
}
