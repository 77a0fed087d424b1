/**
 * The repair-call register: who called, by which channel and when, about which unit, who answers for it, and how far it has come, until the
 * line is closed. Refuses to know who goes there and what was repaired. Invariants: a call is never registered before it was received; it
 * moves only along the transitions of {@link org.sanbao.calls.CallStatus}; a number is given once; words of people stay out of the journal.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "journal :: vocabulary",
            "access",
            "access :: vocabulary",
            "regulation",
            "regulation :: reading",
            "obligations",
            "fields",
            "customers",
            "equipment",
            "entitlement",
            "lists"
        })
package org.sanbao.calls;
