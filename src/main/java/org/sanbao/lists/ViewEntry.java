package org.sanbao.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A view as its owner wants it.
 *
 * @param address path and query of a page of this application, such as {@code /calls?category=waiting}
 * @param role    needed when it is shared with one; null otherwise
 */
record ViewEntry(
        @NotNull @Pattern(regexp = NAME_OF_LIST) String list,
        @NotBlank @Size(max = 100) String name,

        @NotNull @Size(max = 2000) @Pattern(regexp = "/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*")
        String address,

        @NotNull ListView.With with,
        @Size(max = 60) String role) {

    static final String NAME_OF_LIST = "[a-z][a-z-]{0,39}";
}
