package org.sanbao.access.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What another system may do with a key: some operations, which lie below one path, and nothing else. */
public enum KeyKind {
    /** A telephone exchange or softphone that says who rings. */
    @JsonProperty("telephony")
    TELEPHONY("/api/ringing", Set.of("ringing.report"));

    private final String path;
    private final Set<String> capabilities;

    KeyKind(String path, Set<String> capabilities) {
        this.path = path;
        this.capabilities = capabilities;
    }

    Set<String> capabilities() {
        return capabilities;
    }

    /** Whether a key of this kind is looked at there at all; elsewhere it is as good as none. */
    boolean opens(String asked) {
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
