package org.sanbao.access.session;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;

/**
 * Who is signed in.
 *
 * @param zone         of the unit: in which its pages tell times
 * @param capabilities what the posts held now may do; the screens show only what one may do, the server refuses the rest
 * @param seesCompany  whether every unit is in sight
 * @param language     of the reader: en, zh-CN or es
 */
record SessionView(
        UUID account,
        UUID person,
        String name,
        UUID unit,
        String unitName,
        ZoneId zone,
        List<String> roles,
        List<String> capabilities,
        boolean seesCompany,
        String language) {

    static SessionView of(SignedIn who, String unitName, ZoneId zone) {
        Actor actor = who.getPrincipal();
        return new SessionView(
                who.account(),
                actor.person(),
                actor.name(),
                actor.unit(),
                unitName,
                zone,
                actor.roles().stream().sorted().toList(),
                actor.capabilities().stream().sorted().toList(),
                actor.sight().isEverything(),
                actor.language().toLanguageTag());
    }
}
