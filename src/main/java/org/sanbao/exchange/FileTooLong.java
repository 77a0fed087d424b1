package org.sanbao.exchange;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The file has more rows than one import may have. */
public final class FileTooLong extends Refused {
    FileTooLong(int most) {
        super(413, Map.of("most", most));
    }
}
