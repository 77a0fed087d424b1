package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** An attachment has at most {@code limit} bytes. */
public final class FileTooLarge extends Refused {
    FileTooLarge(int limit) {
        super(413, Map.of("limit", limit));
    }
}
