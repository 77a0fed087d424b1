/**
 * How people look whether a unit keeps the regulation, clause by clause, and what came of what they found (S1-038, S1-039, S1-040). An
 * inspection stays as it was done; nobody settles a finding they answer for.
 */
@org.springframework.modulith.NamedInterface("checks")
package org.sanbao.supervision.checks;
