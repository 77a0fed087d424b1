package org.sanbao.shared;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who gives a command or asks: a signed-in member of staff, an API key, a customer by link, or Sanbao itself.
 *
 * @param person       the person behind the account, or null for machines
 * @param name         as written, for papers
 * @param unit         the organisation unit the person belongs to; null only for Sanbao itself
 * @param roles        posts held now, deputised ones included
 * @param capabilities what those roles may do, as {@code access/capabilities.yaml} lists it
 * @param sight        what the actor may see
 * @param language     the reader's language, one of the catalogues'
 */
public record Actor(
        UUID person,
        String name,
        UUID unit,
        Set<String> roles,
        Set<String> capabilities,
        Sight sight,
        Locale language) {

    private static final Set<String> EVERYTHING = Set.of("*");

    public Actor {
        roles = Set.copyOf(roles);
        capabilities = Set.copyOf(capabilities);
    }

    /** Sanbao itself, for background work; {@code reason} is kept in the journal's actor name. It may do everything. */
    public static Actor sanbao(String reason) {
        return new Actor(null, "sanbao", null, Set.of(), EVERYTHING, Sight.everything(reason), Locale.ENGLISH);
    }

    /** The same actor, reading another language. */
    public Actor reading(Locale other) {
        return new Actor(person, name, unit, roles, capabilities, sight, other);
    }

    /** The same actor, reaching what the command must put right by the way, though it lies outside the actor's own sight. */
    public Actor reaching(Sight other) {
        return new Actor(person, name, unit, roles, capabilities, other, language);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether a role of the actor carries this capability, such as {@code job.assign}. Which rows it holds for, says {@link #sight}. */
    public boolean may(String capability) {
        return capabilities.contains(capability) || capabilities.equals(EVERYTHING);
    }

    /**
     * The first line of a command. Ask only after the thing was found within sight, so that what is out of sight stays 404.
     *
     * @throws NotAllowed if no role of the actor carries the capability
     */
    public void demand(String capability) {
        if (!may(capability)) {
            throw new NotAllowed(capability);
        }
    }
}
