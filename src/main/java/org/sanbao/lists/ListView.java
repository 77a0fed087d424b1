package org.sanbao.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * A view of a list, as its reader sees it.
 *
 * @param address  path and query of the page that shows it
 * @param with     who else reads it
 * @param unitName the unit it is shared with, or null
 * @param role     the role it is shared with, or null
 * @param mine     the reader is its owner and may change it
 * @param pinned   by the reader
 * @param version  for {@code If-Match}
 */
public record ListView(
        UUID id,
        String list,
        String name,
        String address,
        With with,
        String unitName,
        String role,
        String ownerName,
        boolean mine,
        boolean pinned,
        int version) {

    /** Who reads it besides its owner: nobody, the people of the owner's unit and those below, or the holders of a role. */
    public enum With {
        @JsonProperty("nobody")
        NOBODY,
        @JsonProperty("unit")
        UNIT,
        @JsonProperty("role")
        ROLE
    }
}
