package org.sanbao.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with bcrypt and tells whether one fits, with the same work for an account that does not exist. */
@Component
final class Passwords {

    static final int SHORTEST = 10;

    private static final int STRENGTH = 10;
    private static final int LIGHTEST = 4;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);
    private final BCryptPasswordEncoder light = new BCryptPasswordEncoder(LIGHTEST);
    private final String nobodys = bcrypt.encode("nobody has this password");
    /** Hashing keeps a core busy for a tenth of a second; a crowd at the door must not take them all from the desk. */
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    String hash(String password) {
        return onOneCore(() -> bcrypt.encode(shortened(password)));
    }

    /** Of a password that is printed for everybody: there is nothing to protect, and it is soon checked. */
    String hashOfPublic(String password) {
        return light.encode(shortened(password));
    }

    /** @param hash the account's, or null where there is no such account: then false, after the same work */
    boolean fits(String password, String hash) {
        boolean fits = onOneCore(() -> bcrypt.matches(shortened(password), hash == null ? nobodys : hash));
        return fits && hash != null;
    }

    /** Refuses what is guessed first: too short, the account's own name, one character again and again. */
    static void requireGood(String field, String password, String accountName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new InvalidInput(field, "password-too-short");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.contains(accountName.toLowerCase(Locale.ROOT))
                || folded.chars().distinct().count() < 4) {
            throw new InvalidInput(field, "password-easily-guessed");
        }
    }

    /** bcrypt reads 72 bytes, which is 24 Chinese characters; the hash of a longer phrase keeps all of it. */
    private static String shortened(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(composed.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T onOneCore(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
