/**
 * What people report of their day: the technician's daily report, filled in from what was done and confirmed with a signature, and the
 * director's, made from the technicians' and passed on (S3-022 to S3-024). Knows no pay and no attendance. Invariants: one report a person
 * and day; what a report says is frozen with its signature; who is asked for a report and who signs it, the regulation says.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "calendar",
            "obligations",
            "documents",
            "workorders",
            "workorders :: vocabulary",
            "money",
            "workshop"
        })
package org.sanbao.people;

import org.springframework.modulith.ApplicationModule;
