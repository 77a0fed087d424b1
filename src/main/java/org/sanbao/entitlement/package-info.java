/**
 * What a customer may claim for a unit: the category a job is booked under and whether the warranty covers it, as the regulation's decision
 * tables say, always with the reason and the clause. Refuses to know what was called about or repaired. Invariant: it decides nothing
 * itself; where a date is missing it says which, and never guesses.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "regulation",
            "regulation :: reading",
            "regulation :: rules",
            "regulation :: document",
            "customers",
            "equipment"
        })
package org.sanbao.entitlement;
