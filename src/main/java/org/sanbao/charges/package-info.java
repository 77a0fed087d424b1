/**
 * What a clause puts to somebody: money, points or a measure, a reward or a fee (charges). Always a proposal with its clause, which a person
 * confirms inside the rule's bounds or drops; whoever is charged may contest it within the term. Refuses to pay or to collect: what is
 * confirmed is entered in the ledger the rule names, and leaves from there as a list. Invariants: one consequence proposes once; nobody
 * decides what they are charged with or profit from, nor reviews their own decision; a breach taken back takes with it what nobody confirmed.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "calendar",
            "lists",
            "regulation",
            "regulation :: document",
            "regulation :: reading",
            "regulation :: rules",
            "obligations",
            "documents",
            "ledgers",
            "ledgers :: vocabulary"
        })
package org.sanbao.charges;

import org.springframework.modulith.ApplicationModule;
