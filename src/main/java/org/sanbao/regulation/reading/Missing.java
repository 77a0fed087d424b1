package org.sanbao.regulation.reading;

/** An attribute that a rule needs is absent. Thrown within an evaluation only; its result then says undecided and names the attribute. */
public final class Missing extends RuntimeException {

    private final String attribute;

    /** @param attribute as the rule writes it, {@code site.zone} */
    public Missing(String attribute) {
        super(attribute, null, false, false);
        this.attribute = attribute;
    }

    public String attribute() {
        return attribute;
    }
}
