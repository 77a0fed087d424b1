/**
 * What a clause opened for somebody to see to: a complaint, a fault, an issue, an improvement, an inquiry, an appraisal. One small concept
 * for all kinds, until a module of its own exists for one and takes that kind's {@code open} over. Refuses to know what is to be done about
 * each: whoever it is put to says what was done, somebody above accepts that or sends it back, and what a regulation wants besides hangs on
 * the events. Invariants: one consequence opens once; nobody settles what was put to them or what they answered; a breach taken back takes
 * with it what waits for an answer; what was said is never changed.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "regulation",
            "regulation :: document",
            "regulation :: rules",
            "obligations"
        })
package org.sanbao.matters;

import org.springframework.modulith.ApplicationModule;
