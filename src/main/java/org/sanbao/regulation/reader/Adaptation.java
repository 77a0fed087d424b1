package org.sanbao.regulation.reader;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a company made of a pack.
 *
 * @param number      of the adoption, 0 for the pack as it is
 * @param params      values by parameter; a null value blanks it
 * @param switchedOff numbers of clauses not in force
 */
public record Adaptation(int number, Map<String, String> params, Set<String> switchedOff) {

    public static final Adaptation NONE = new Adaptation(0, Map.of(), Set.of());

    public Adaptation {
        params = Collections.unmodifiableMap(new HashMap<>(params));
        switchedOff = Set.copyOf(switchedOff);
    }

    String suffix() {
        return number == 0 ? "" : "#" + number;
    }
}
