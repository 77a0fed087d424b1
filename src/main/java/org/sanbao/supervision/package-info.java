/**
 * Whether people work as the regulation says: who has read a new version of it, month by month how each unit kept it, and what people found
 * who went and looked. Refuses to judge: what was asked and done the engine counts, what nobody can count people say, and this module shows,
 * prints and follows it up. Invariants: an inspection stays as it was done; nobody is asked to read what does not govern the unit they work in; of several
 * unread versions of a document only the last is asked for.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "regulation",
            "regulation :: drafts",
            "regulation :: document",
            "regulation :: rules",
            "obligations",
            "documents"
        })
package org.sanbao.supervision;

import org.springframework.modulith.ApplicationModule;
