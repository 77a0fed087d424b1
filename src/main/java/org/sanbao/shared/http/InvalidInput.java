package org.sanbao.shared.http;

import java.util.List;
import java.util.Map;
import org.sanbao.shared.Refused;

/** Fields that a face found wanting beyond what annotations can say; each has a code whose words are {@code field.<code>}. */
public final class InvalidInput extends Refused {

    private final transient List<Field> fields;

    public InvalidInput(String field, String code) {
        this(List.of(new Field(field, code, Map.of())));
    }

    public InvalidInput(List<Field> fields) {
        super(400, Map.of());
        this.fields = List.copyOf(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    public record Field(String field, String code, Map<String, Object> arguments) {}
}
