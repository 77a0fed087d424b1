package org.sanbao.obligations.engine;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What makes an obligation one: the same trigger told twice raises it once. Unique in the database.
 *
 * @param rule    {@code P1/arrive}, without edition
 * @param subject the card's id
 * @param member  of a {@code for:} list, else empty
 * @param trigger the journal row, the occurrence, or the obligation whose step raised it; empty where a subject has it only once
 */
public record Key(String rule, UUID subject, String member, String trigger) implements Comparable<Key> {

    /** The same in production and replay, for what has to be named before it is stored. */
    UUID named(String what) {
        return UUID.nameUUIDFromBytes((this + "|" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** As their texts compare. */
    @Override
    public int compareTo(Key other) {
        int byRule = rule.compareTo(other.rule);
        boolean isDecided = byRule != 0 && !rule.startsWith(other.rule) && !other.rule.startsWith(rule);
        return isDecided ? byRule : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return rule + "|" + subject + "|" + member + "|" + trigger;
    }
}
