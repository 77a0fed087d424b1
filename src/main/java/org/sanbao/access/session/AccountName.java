package org.sanbao.access.session;

import java.text.Normalizer;
import java.util.Locale;

/** Two people would say the same name for {@code Wang.Li}, {@code wang.li} and a full-width {@code ｗａｎｇ．ｌｉ}; so does this. */
final class AccountName {

    private AccountName() {}

    static String key(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
