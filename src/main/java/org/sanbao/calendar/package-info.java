/**
 * Working time: calendars with several slots a day, holidays, make-up workdays, half days, zones and versions, and the deadlines and
 * elapsed times reckoned on them, each with its trace. Refuses to know rules, cases or people. Invariants: a calendar in use always works
 * some day; an amendment adds a revision and says whether open deadlines move; what was reckoned on a revision can be reckoned again.
 */
@ApplicationModule(allowedDependencies = {"shared", "journal"})
package org.sanbao.calendar;

import org.springframework.modulith.ApplicationModule;
