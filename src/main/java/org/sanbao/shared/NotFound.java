package org.sanbao.shared;

import java.util.Map;
import java.util.function.Supplier;

/** 404: there is no such thing, or the actor may not see it; the answer is the same for both. */
public final class NotFound extends Refused {

    /** @param kind what was looked for, in the vocabulary's word: {@code call}, {@code person} */
    public NotFound(String kind, Object id) {
        super(404, Map.of("kind", kind, "id", String.valueOf(id)));
    }

    /** For {@code orElseThrow}. */
    public static Supplier<NotFound> of(String kind, Object id) {
        return () -> new NotFound(kind, id);
    }
}
