package org.sanbao.regulation.reading;

/** A compiled formula of a rule. Immutable, pure, safe for many threads. */
public interface Expression {

    /**
     * The value as {@link #type} says: String, Long, Double, Boolean, {@link org.sanbao.shared.Money}, {@link java.time.LocalDate},
     * {@link java.time.Instant}, {@link java.time.Period} or List; undecided when something it reads is absent.
     */
    Known<Object> evaluate(Reading reading);

    Type type();

    Reads reads();

    /** As the pack writes it. */
    String source();
}
