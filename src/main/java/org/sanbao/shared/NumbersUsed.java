package org.sanbao.shared;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which numbers of a series things really bear: asked of whoever gives numbers to things, to find those that nothing bears. */
public interface NumbersUsed {

    /** Whether this module numbers things from the series. */
    boolean numbers(String series);

    /** Of these numbers of the series in the unit, those that something bears. */
    Set<String> used(String series, UUID unit, Collection<String> numbers);
}
