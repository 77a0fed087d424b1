/** Time as the rule language says it: lengths, points, periods, recurrences, windows. What they come to is reckoned by the calendar. */
@org.springframework.modulith.NamedInterface("time")
package org.sanbao.regulation.time;
