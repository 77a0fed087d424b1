package org.sanbao.workshop;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The regulation's checklist asks for pictures of the goods before they leave the customer. */
public final class ConditionNotPhotographed extends Refused {
    ConditionNotPhotographed() {
        super(422, Map.of());
    }
}
