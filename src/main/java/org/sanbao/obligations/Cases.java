package org.sanbao.obligations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** What people call cases, asked of all modules that know some. */
@Component
public class Cases {

    private final List<CaseTitles> modules;

    Cases(List<CaseTitles> modules) {
        this.modules = List.copyOf(modules);
    }

    /** By stream; those that no module knows, or that the reader does not see, are left out. */
    public Map<UUID, CaseTitles.Title> titles(Set<UUID> streams, Actor reader) {
        var found = new HashMap<UUID, CaseTitles.Title>();
        var untitled = new HashSet<>(streams);
        for (CaseTitles each : modules) {
            if (!untitled.isEmpty()) {
                found.putAll(each.titles(untitled, reader));
                untitled.removeAll(found.keySet());
            }
        }
        return found;
    }
}
