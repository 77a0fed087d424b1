package org.sanbao.regulation.rules;

import java.util.Set;

/** Narrower than the adoption's scope; an empty set does not narrow. Units and dealers are codes, products product lines, regulations families. */
public record Scope(Set<String> units, Set<String> products, Set<String> dealers, Set<String> regulations) {

    public static final Scope ADOPTION = new Scope(Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        units = Set.copyOf(units);
        products = Set.copyOf(products);
        dealers = Set.copyOf(dealers);
        regulations = Set.copyOf(regulations);
    }
}
