package org.sanbao.matters;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 403: whom a matter is put to, or whoever said what was done about it, does not say that it is settled. */
public final class NobodySettlesTheirOwnMatter extends Refused {
    NobodySettlesTheirOwnMatter() {
        super(403, Map.of());
    }
}
