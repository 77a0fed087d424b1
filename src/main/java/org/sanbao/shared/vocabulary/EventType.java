package org.sanbao.shared.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names an event for the regulation. Components become attributes in snake_case: {@code UUID} ref, {@code boolean/Boolean} bool,
 * {@code Integer} int, {@code Double} double, {@code Money} money, {@code LocalDate} day, {@code Instant} instant, enums their
 * constants in kebab-case, {@code String} string, {@code List} list. Event types only grow; a golden file guards that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code visit.arrived} */
    String value();

    /** The cards it has, subject first; {@code "*"} for the cards of whatever case it belongs to. */
    String[] cards();

    Origin origin() default Origin.WORK;

    /** One line of English for the vocabulary page and those who write rules. */
    String means();

    /** How the event comes about, which the compliance page shows apart. */
    enum Origin {
        /** By-product of work somebody does anyway. */
        WORK,
        /** A telephone system, clock, gate or bank file. */
        DEVICE,
        /** Somebody must deliberately record it: a self-declaration. */
        TICK
    }
}
