package org.sanbao.regulation.reading;

/** A compiled condition of a rule. Immutable, pure, safe for many threads. */
public interface Condition {

    /** Holds always; the meaning of an omitted {@code if} or {@code where}. */
    Condition ALWAYS = new Condition() {
        @Override
        public Truth evaluate(Reading reading) {
            return Truth.YES;
        }

        @Override
        public Reads reads() {
            return Reads.NOTHING;
        }

        @Override
        public String source() {
            return "true";
        }
    };

    /** Never throws for data of the vocabulary's types; what cannot be read makes the answer undecided. */
    Truth evaluate(Reading reading);

    Reads reads();

    /** As the pack writes it. */
    String source();

    /** The answer inside another evaluation; undecided goes on as {@link Missing}. */
    default boolean holds(Reading reading) {
        Truth truth = evaluate(reading);
        if (truth.isUndecided()) {
            throw new Missing(truth.missing());
        }
        return truth.isYes();
    }
}
