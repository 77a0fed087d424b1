package org.sanbao.exchange;

/** Rows by what becomes of them. */
record Tally(int added, int changed, int unchanged, int faulty) {

    static final Tally ZERO = new Tally(0, 0, 0, 0);

    Tally plus(Step.Deed deed) {
        return switch (deed) {
            case ADD -> new Tally(added + 1, changed, unchanged, faulty);
            case CHANGE -> new Tally(added, changed + 1, unchanged, faulty);
            case KEEP -> new Tally(added, changed, unchanged + 1, faulty);
            case REFUSE -> new Tally(added, changed, unchanged, faulty + 1);
        };
    }
}
