package org.sanbao.workshop;

import java.time.Instant;
import java.time.LocalDate;
import org.sanbao.documents.Wide;

/** What a collection receipt says, in its order; null is an empty box. */
record ReceiptContent(
        String customer,
        String model,
        String serial,
        @Wide String accessories,
        @Wide String condition,
        LocalDate takenOn,
        Instant promisedFor) {}
