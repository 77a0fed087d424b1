package org.sanbao.regulation.reading;

/** The answer to a condition: yes, no, or undecided because an attribute is absent. Absent is never silently no. */
public final class Truth {

    public static final Truth YES = new Truth(null);
    public static final Truth NO = new Truth(null);

    private final String missing;

    private Truth(String missing) {
        this.missing = missing;
    }

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** @param missing the absent attribute as the rule writes it */
    public static Truth undecided(String missing) {
        return new Truth(missing);
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isUndecided() {
        return missing != null;
    }

    /** The absent attribute, or null when decided. */
    public String missing() {
        return missing;
    }

    @Override
    public String toString() {
        return isYes() ? "yes" : isNo() ? "no" : "undecided: " + missing;
    }
}
