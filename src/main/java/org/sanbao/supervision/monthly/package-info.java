/** A unit's month: how it kept each clause, and the signed report on it (S1-068). */
@org.springframework.modulith.NamedInterface("monthly")
package org.sanbao.supervision.monthly;
