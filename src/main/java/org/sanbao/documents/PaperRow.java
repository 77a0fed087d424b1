package org.sanbao.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** A paper as it is stored; what it says lies in its versions. */
record PaperRow(
        UUID id,
        UUID stream,
        UUID org,
        String form,
        String card,
        UUID about,
        String number,
        String organisation,
        Locale language,
        ZoneId zone,
        String state,
        int version,
        Instant openedAt,
        String filedPlace,
        Instant voidedAt) {

    boolean isVoid() {
        return voidedAt != null;
    }
}
