package org.sanbao.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * A paper as it is stored; what it says lies in its versions.
 *
 * @param period the day it is for, where the form comes round; else null
 */
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
        LocalDate period,
        Instant openedAt,
        String filedPlace,
        Instant voidedAt) {

    boolean isVoid() {
        return voidedAt != null;
    }
}
