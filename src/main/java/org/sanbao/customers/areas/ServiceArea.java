package org.sanbao.customers.areas;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.sanbao.customers.Zone;

/**
 * A named piece of the ground that a unit serves.
 *
 * @param org     whose it is; it holds for the units below as well
 * @param places  words of addresses or beginnings of postcodes
 * @param outline corners, each longitude and latitude; null where places say it all
 * @param rank    among the unit's areas the lowest that holds a site decides
 */
public record ServiceArea(
        UUID id,
        UUID org,
        String name,
        Zone zone,
        List<String> places,
        List<List<BigDecimal>> outline,
        int rank,
        int version) {

    boolean holds(Place place) {
        return outline != null
                        && place.latitude() != null
                        && Outline.of(outline).holds(place.longitude(), place.latitude())
                || places.stream().anyMatch(place::names);
    }
}
