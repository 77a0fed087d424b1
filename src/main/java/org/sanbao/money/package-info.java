/**
 * Money that passes through hands because of a work order: taken from the customer, handed in against a receipt, asked for by invoice
 * (S3-003, S3-014, S3-015, S3-020). Knows no price list and no ledger of a person. Invariants: no entry is ever changed, what was wrong is
 * taken back by one counter-entry, and its receipt becomes void; money is handed in once; a difference has a reason.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "journal :: vocabulary",
            "access",
            "calendar",
            "obligations",
            "documents",
            "workorders",
            "lists"
        })
package org.sanbao.money;

import org.springframework.modulith.ApplicationModule;
