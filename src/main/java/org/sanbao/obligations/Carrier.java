package org.sanbao.obligations;

/**
 * Carries out consequences. Each module brings carriers for what it owns; this module only sees to it that each consequence is carried once,
 * and that what nobody carries is seen.
 */
public interface Carrier {

    /** Whether it is this one's to carry. Where several say yes, each does its part: of a breach taken back people are told and its marks go. */
    boolean carries(Consequence consequence);

    /**
     * Carries it out, in the transaction that notes so: both are kept or neither. A failure is tried again later.
     *
     * @return null once carried, or what stood in the way for good, as a code with words of its own ({@code consequence.left.<code>})
     */
    String carry(Consequence consequence);
}
