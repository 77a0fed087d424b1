package org.sanbao.obligations;

import java.util.Map;
import java.util.Set;
import org.sanbao.shared.Actor;

/** Where whoever is told of a consequence sees to it, if not on the page of its case. Each module above names what its carriers made. */
public interface ConsequencePlaces {

    /** By key; those that are not this module's, or that the reader does not see, are left out. */
    Map<String, CaseTitles.Title> places(Set<String> keys, Actor reader);
}
