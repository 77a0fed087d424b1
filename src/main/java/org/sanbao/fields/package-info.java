/**
 * Own fields: what a company's regulation asks on a form beside what Sanbao itself fills. Knows of each what it takes and when it is asked,
 * reads and checks what was answered, and gives a list its columns and filters for it. Keeps no answer: the module that owns the thing keeps
 * it in the thing's row. Invariants: an answer has the type its regulation gave it when it was given, and outlives the field; words of
 * people never reach a card.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "lists",
            "regulation",
            "regulation :: reading",
            "regulation :: rules",
            "regulation :: words"
        })
package org.sanbao.fields;

import org.springframework.modulith.ApplicationModule;
