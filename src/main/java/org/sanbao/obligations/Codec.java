package org.sanbao.obligations;

import java.time.Instant;
import java.util.List;
import org.jooq.JSON;
import org.sanbao.calendar.Span;
import org.sanbao.obligations.engine.Cause;
import org.sanbao.obligations.engine.PendingStep;
import org.sanbao.obligations.engine.Share;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the engine keeps, as JSON; whole numbers are Long, as the journal reads them. */
final class Codec {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};
    private static final TypeReference<List<Share>> SHARES = new TypeReference<>() {};
    private static final TypeReference<List<List<Instant>>> DEEDS = new TypeReference<>() {};
    private static final TypeReference<java.util.Map<String, Object>> MAP = new TypeReference<>() {};

    private Codec() {}

    static JSON write(Object value) {
        return JSON.valueOf(JACKSON.writeValueAsString(value));
    }

    static Cause cause(JSON json) {
        return JACKSON.readValue(json.data(), Cause.class);
    }

    static PendingStep step(JSON json) {
        return JACKSON.readValue(json.data(), PendingStep.class);
    }

    static List<Span> spans(JSON json) {
        return JACKSON.readValue(json.data(), SPANS);
    }

    static List<Share> shares(JSON json) {
        return JACKSON.readValue(json.data(), SHARES);
    }

    static List<List<Instant>> deeds(JSON json) {
        return JACKSON.readValue(json.data(), DEEDS);
    }

    static java.util.Map<String, Object> map(JSON json) {
        return JACKSON.readValue(json.data(), MAP);
    }

    static Object value(JSON json) {
        return json == null ? null : JACKSON.readValue(json.data(), Object.class);
    }
}
