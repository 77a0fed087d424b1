/**
 * Attachments by content and papers: vouchers, receipts, cards, registers. Draws up, freezes, renders and checks what other modules hand
 * over; reads none of their tables and knows no trade. Invariants: the same bytes are stored once; what somebody signed is never written
 * again, a correction is a new version beside it; every signature stands in the journal with the hash of what was signed.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "regulation",
            "regulation :: document",
            "regulation :: rules",
            "obligations",
            "fields"
        })
package org.sanbao.documents;

import org.springframework.modulith.ApplicationModule;
