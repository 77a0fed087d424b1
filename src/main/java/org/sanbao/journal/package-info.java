/**
 * The append-only record of everything that happened, hash-chained per stream (a case, or the life of a unit, a person, an organisation
 * unit) and sealed each minute. Knows no event by name and no person by name. Invariants: rows are never rewritten; what is recorded
 * never precedes the row before it; nothing happens after it was recorded.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.sanbao.journal;

import org.springframework.modulith.ApplicationModule;
