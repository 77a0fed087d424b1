package org.sanbao.regulation.drafts;

import java.time.LocalDate;
import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: a regulation counts from its approval on at the earliest. */
public final class EffectiveDayPassed extends Refused {
    EffectiveDayPassed(LocalDate effective) {
        super(422, Map.of("effective", effective.toString()));
    }
}
