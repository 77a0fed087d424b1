/**
 * Who there is and what they may see and do: the organisation's tree of units, people, the posts they hold and who deputises for them,
 * accounts and sessions. Refuses to know what anybody must do by when; that is the regulation's. Invariants: one company is the root
 * of all units; a token or password is stored as a hash only; nobody holds the same post twice at once; every query for business rows
 * takes a {@link org.sanbao.shared.Sight}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal"})
package org.sanbao.access;
