package org.sanbao.regulation.time;

import java.util.List;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;

/**
 * {@code 6 working hours}, {@code 1 months and 2 days}, {@code {event.days} days inclusive}: parts added one after the other, parameters already
 * filled in.
 *
 * @param inclusive the first day counts, whatever the rule's {@code first-day} says
 */
public record Length(List<Part> parts, boolean inclusive) {

    /**
     * @param amount    0 or more; 0 where {@code attribute} gives it
     * @param attribute path of the event attribute that gives the amount, or null
     * @param param     the parameter this part came from, for traces and wording; null when written out
     */
    public record Part(long amount, String attribute, Unit unit, String param) {}

    public Length {
        parts = List.copyOf(parts);
    }

    public static Length of(long amount, Unit unit) {
        return new Length(List.of(new Part(amount, null, unit, null)), false);
    }

    public boolean isFixed() {
        return parts.stream().allMatch(part -> part.attribute() == null);
    }

    /** With amounts taken from the event; undecided if the attribute is absent. */
    public Known<Length> resolve(Reading reading) {
        return isFixed()
                ? Known.of(this)
                : Known.by(() -> new Length(
                        parts.stream().map(part -> filled(part, reading)).toList(), inclusive));
    }

    private static Part filled(Part part, Reading reading) {
        if (part.attribute() == null) {
            return part;
        }
        Object amount = reading.event(part.attribute().substring("event.".length()));
        if (amount instanceof Number number) {
            return new Part(Math.max(0, number.longValue()), null, part.unit(), part.param());
        }
        throw new Missing(part.attribute());
    }
}
