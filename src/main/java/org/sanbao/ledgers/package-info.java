/**
 * The accounts a regulation keeps of people, dealers and units, in points or in money (ledgers): what was entered, and what each close of a
 * period took, carried on or let go. Refuses to know pay: what is taken leaves as a list, and a person takes it there. Invariants: nothing
 * is entered twice and no entry is changed, what was wrong is countered; an account closes a period once; of everything entered each part is
 * taken, dropped or still there.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "calendar",
            "lists",
            "regulation",
            "regulation :: rules",
            "regulation :: reading",
            "regulation :: time",
            "regulation :: words",
            "obligations"
        })
package org.sanbao.ledgers;

import org.springframework.modulith.ApplicationModule;
