/**
 * Ways in by themselves: mails, the form on the web, and the telephone that says who rings. What comes in waits as an <em>incoming</em> row
 * until a clerk registers it as a call, adds it to one, or discards it with a reason. Refuses to decide what a message means: nothing
 * becomes a call without a person, and nothing joins a case on a stranger's word. Invariants: what came keeps the time it came; one clerk has
 * it in hand at a time; the same mail, form or ring never makes two rows; strangers learn nothing of what is known.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "access :: session",
            "documents",
            "customers",
            "calls",
            "calls :: vocabulary"
        })
package org.sanbao.inbound;
