package org.sanbao.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 and random words, the two things a frozen paper stands on. */
final class Hash {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Hash() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** What people compare on paper and screen: the first 64 bits in groups of four. */
    static String fingerprint(byte[] hash) {
        return hex(hash).substring(0, 16).toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** 144 random bits, safe in addresses: nobody finds a paper by guessing. */
    static String token() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
