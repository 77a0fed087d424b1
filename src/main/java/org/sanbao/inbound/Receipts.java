package org.sanbao.inbound;

import java.security.SecureRandom;

/** Numbers by which a customer asks after what they sent. They say nothing and cannot be guessed; no letters that are taken for digits. */
final class Receipts {

    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipts() {}

    /** {@code K7Q2-9MFD}. */
    static String next() {
        var receipt = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            receipt.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return receipt.toString();
    }
}
