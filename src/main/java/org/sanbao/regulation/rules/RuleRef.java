package org.sanbao.regulation.rules;

/**
 * One rule of one edition for ever: what an obligation stores, so that it is judged by the version in force when its trigger happened.
 *
 * @param edition a pack at a version as adopted (parameters and switches included), {@code P1@1.0#3}
 * @param rule    unique in the pack
 */
public record RuleRef(String edition, String rule) {

    /** {@code P1}: what facts, points and {@code late()} are qualified with. */
    public String pack() {
        return edition.substring(0, edition.indexOf('@'));
    }

    /** {@code P1/arrive}, the same over all editions. */
    public String key() {
        return pack() + "/" + rule;
    }

    @Override
    public String toString() {
        return edition + "/" + rule;
    }
}
