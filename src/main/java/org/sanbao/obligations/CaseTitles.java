package org.sanbao.obligations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;

/** What people call the cases that duties are about. Each module above names its own; this module only shows what it is told. */
public interface CaseTitles {

    /**
     * @param number as people say it
     * @param about  whose it is, or what it is about; null if there is no more to say
     * @param path   the page, such as {@code /calls/0199…}
     */
    record Title(String number, String about, String path) {}

    /** Those of the streams that this module knows, and that the reader sees and may read. */
    Map<UUID, Title> titles(Set<UUID> streams, Actor reader);
}
