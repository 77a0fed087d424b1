package org.sanbao.lists;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A sheet has only so many lines. */
public final class TooLongForSheet extends Refused {
    TooLongForSheet(int most) {
        super(422, Map.of("most", most));
    }
}
