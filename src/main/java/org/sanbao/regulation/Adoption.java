package org.sanbao.regulation;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.regulation.reader.Adaptation;

/**
 * A version of a document in force somewhere, with the company's own figures.
 *
 * @param number   counts the adoptions of the document from 1
 * @param version  the files as they were stored; null for a draft, which is only asked what it would do
 * @param units    with all units below; empty is the whole company
 * @param products product lines; empty is all
 * @param params   the company's values; null blanks one
 * @param from     first instant in force
 * @param until    null while open
 */
public record Adoption(
        UUID id,
        String document,
        int number,
        UUID version,
        Set<UUID> units,
        Set<String> products,
        Map<String, String> params,
        Set<String> switchedOff,
        Instant from,
        Instant until) {

    public Adoption {
        units = Set.copyOf(units);
        products = Set.copyOf(products);
        params = Collections.unmodifiableMap(new TreeMap<>(params));
        switchedOff = Set.copyOf(switchedOff);
    }

    public boolean inForce(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    /** Whether both are the same document for the same units and product lines, so that only one of them can count. */
    public boolean sharesPlaceWith(Adoption other) {
        return document.equals(other.document) && units.equals(other.units) && products.equals(other.products);
    }

    public Adaptation adaptation() {
        return new Adaptation(number, params, switchedOff);
    }
}
