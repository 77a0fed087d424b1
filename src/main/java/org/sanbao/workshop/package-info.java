/**
 * Customers' goods taken in for repair: the collection receipt, the line in the in/out register, the repair card, the way over the bench
 * and back (S3-016 to S3-020). Knows no store and no price. Invariants: what goes out was taken in once and is given back once; the
 * register's lines are never deleted; whether something may be begun, inspected or given back, the regulation's gates say.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "journal :: vocabulary",
            "access",
            "calendar",
            "obligations",
            "documents",
            "lists",
            "workorders",
            "workorders :: vocabulary"
        })
package org.sanbao.workshop;

import org.springframework.modulith.ApplicationModule;
