/**
 * Whether people work as the regulation says: who has read a new version of it, and month by month how each unit kept it. Refuses to judge: what was asked and done the engine counts,
 * and this module shows, prints and follows it up. Invariants: nobody is asked to read what does not govern the unit they work in; of several
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
