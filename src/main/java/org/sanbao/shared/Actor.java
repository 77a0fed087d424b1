package org.sanbao.shared;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who gives a command or asks: a signed-in member of staff, an API key, a customer by link, or Sanbao itself.
 *
 * @param person   the person behind the account, or null for machines
 * @param name     as written, for papers
 * @param unit     the organisation unit the person belongs to; null only for Sanbao itself
 * @param roles    posts held now, deputised ones included
 * @param sight    what the actor may see
 * @param language the reader's language, one of the catalogues'
 */
public record Actor(UUID person, String name, UUID unit, Set<String> roles, Sight sight, Locale language) {

    /** Sanbao itself, for background work; {@code reason} is kept in the journal's actor name. */
    public static Actor sanbao(String reason) {
        return new Actor(null, "sanbao", null, Set.of(), Sight.everything(reason), Locale.ENGLISH);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
