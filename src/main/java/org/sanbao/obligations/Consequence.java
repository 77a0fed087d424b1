package org.sanbao.obligations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.regulation.rules.RuleRef;

/**
 * Something that follows by the regulation and that a module carries out.
 *
 * @param key        unique: one source, step and repetition
 * @param obligation the duty it follows from, or null
 * @param kind       notify, escalate, say, mark, charge, set, open, issue, deem, offer; warn, moved, withdrawn, cannot-be-decided, too-deep
 * @param list       else, then, do, warn …
 * @param at         when it became due
 * @param unit       organisation unit of the stream; null only for the company's own
 * @param arguments  plain values: {@code to_role, to_unit, to_person, about, path, value …};
 *                   {@code card} is what a paper or a setting is about
 */
public record Consequence(
        String key,
        UUID obligation,
        RuleRef rule,
        String clause,
        String kind,
        String list,
        Instant at,
        UUID stream,
        UUID unit,
        Map<String, Object> arguments) {

    private static final int UUID_LENGTH = 36;

    /** The journal's row it follows from at once; empty for what follows from a duty. */
    public Optional<UUID> cause() {
        return obligation == null && key.indexOf('#') == UUID_LENGTH
                ? Optional.of(UUID.fromString(key.substring(0, UUID_LENGTH)))
                : Optional.empty();
    }

    /** An argument as text; null if it is not there. */
    public String text(String argument) {
        Object value = arguments.get(argument);
        return value == null ? null : value.toString();
    }

    /** An argument that names a person, a unit or a card; null if it is not there. */
    public UUID id(String argument) {
        String text = text(argument);
        return text == null ? null : UUID.fromString(text);
    }
}
