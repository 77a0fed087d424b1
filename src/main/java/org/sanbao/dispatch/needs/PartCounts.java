package org.sanbao.dispatch.needs;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.JSON;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How many of which part, as the tables hold it. */
@Component
class PartCounts {

    private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};

    private final JsonMapper json;

    PartCounts(JsonMapper json) {
        this.json = json;
    }

    /** Null for null. */
    JSON write(Map<String, Integer> parts) {
        return parts == null ? null : JSON.valueOf(json.writeValueAsString(parts));
    }

    /** Null for null. */
    Map<String, Integer> read(JSON parts) {
        if (parts == null) {
            return null;
        }
        return parts.data().equals("{}") ? Map.of() : json.readValue(parts.data(), COUNTS);
    }
}
