package org.sanbao.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A member of staff.
 *
 * @param unit     the unit the person belongs to
 * @param sortKey  romanised name, for lists that people read
 * @param email    null if none is known; so phone
 * @param left     when the person left; null while in service
 * @param account  the name the person signs in with; null without an account
 * @param posts    posts held now, deputised ones included
 * @param version  for {@code If-Match}
 */
public record Person(
        UUID id,
        UUID unit,
        String unitName,
        String name,
        String sortKey,
        Locale language,
        String email,
        String phone,
        Instant joined,
        Instant left,
        String account,
        List<Post> posts,
        int version) {}
