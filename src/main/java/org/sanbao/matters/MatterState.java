package org.sanbao.matters;

/** How far a matter has come; sent back it is open again. */
public enum MatterState {
    OPEN,
    ANSWERED,
    SETTLED,
    /** The breach it followed from turned out to be none. */
    WITHDRAWN
}
