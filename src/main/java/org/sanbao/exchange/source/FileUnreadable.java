package org.sanbao.exchange.source;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The file is no table: empty, not text, a broken or monstrous workbook. */
public final class FileUnreadable extends Refused {
    public FileUnreadable() {
        super(Map.of());
    }
}
