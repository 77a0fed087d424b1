package org.sanbao.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanbao.shared.Written;

/** Mail addresses as mail servers outside take them: one address alone, by RFC 5321 without quoted parts, other scripts too (RFC 6531). */
final class MailAddress {

    /** RFC 5321, 4.5.3.1, less the angle brackets. */
    private static final int LONGEST = 254;

    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern SHAPE =
            Pattern.compile("(?=[^@]{1,64}@)%s(?:\\.%s)*@%s(?:\\.%s)+".formatted(ATOM, ATOM, LABEL, LABEL));

    private MailAddress() {}

    /** The form to compare, to keep and to write to: in small letters, since no mail server of today tells capitals apart; empty if it is none. */
    static Optional<String> comparable(String typed) {
        return Optional.ofNullable(Written.line(typed))
                .map(line -> line.replace('\uFF20', '@').toLowerCase(Locale.ROOT))
                .filter(line -> line.length() <= LONGEST && SHAPE.matcher(line).matches());
    }
}
