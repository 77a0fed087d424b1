/**
 * What technicians can do, from where and when: skills, base, territory, tools, van stock, hours, absences. Whoever holds the role is a
 * technician; without a profile one works from the depot, in the unit's working time, with no skills. Invariants: one absence at a time,
 * {@code [from, until)}; a certificate counts through its last day; why somebody is away is for those who manage people and for themselves.
 */
@NamedInterface("technicians")
package org.sanbao.dispatch.technicians;

import org.springframework.modulith.NamedInterface;
