/**
 * The work order of a case, its service voucher, and the visits made for it, up to the day the signed voucher is back and filed
 * (S3-011 to S3-016, S3-021). Knows no route and no store. Invariants: one open visit a job; what a technician reports stays as it was
 * reported, with the time of the device; nothing that stands on a signed voucher changes without a new version of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "journal :: vocabulary",
            "access",
            "calendar",
            "regulation",
            "regulation :: reading",
            "obligations",
            "fields",
            "documents",
            "customers",
            "equipment",
            "entitlement",
            "calls",
            "lists"
        })
package org.sanbao.workorders;

import org.springframework.modulith.ApplicationModule;
