package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A number that was given must not be given again. */
public final class NumbersGoForwardOnly extends Refused {
    NumbersGoForwardOnly(long last) {
        super(Map.of("last", last));
    }
}
