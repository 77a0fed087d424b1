package org.sanbao.money;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The entry was taken back before; an entry is countered once. */
final class EntryCounteredAlready extends Refused {
    EntryCounteredAlready() {
        super(Map.of());
    }
}
