/**
 * What somebody must do by when, by which clause: raised, warned of, met, late, breached, waived, as the regulation says and as the journal
 * tells. Refuses to know the trade: a case is a stream with cards and events. Invariants: the same trigger raises an obligation once; a
 * breach is dated at its true instant; production and replay come to the same; nobody waives an obligation of their own alone.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "journal :: vocabulary",
            "calendar",
            "access",
            "lists",
            "regulation",
            "regulation :: *"
        })
package org.sanbao.obligations;
