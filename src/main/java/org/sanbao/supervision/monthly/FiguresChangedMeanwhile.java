package org.sanbao.supervision.monthly;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: since the figures were read something was done, waived or corrected; what is signed is what was read. */
public final class FiguresChangedMeanwhile extends Refused {
    FiguresChangedMeanwhile() {
        super(409, Map.of());
    }
}
