package org.sanbao.regulation.drafts;

import java.util.EnumSet;
import java.util.Set;
import org.sanbao.shared.Codes;

/** How far a draft has come. Each time it is written it is a draft again, or checked when the reader finds no error. */
public enum DraftState {
    DRAFT,
    /** It can be read: no errors. */
    CHECKED,
    /** What it would have meant was looked at, in the very words it has now. */
    REPLAYED,
    SUBMITTED,
    /** It is or will be in force from its day on; what becomes of it later its adoption says. */
    APPROVED,
    WITHDRAWN;

    private static final Set<DraftState> OPEN = EnumSet.of(DRAFT, CHECKED, REPLAYED);

    /** Whether it may still be written. */
    public boolean open() {
        return OPEN.contains(this);
    }

    public String code() {
        return Codes.of(this);
    }
}
