/**
 * Turns the formulas of a pack into closures. CEL's own parser and type checker read them; the checked tree is then compiled here, because
 * rules need what CEL's runtimes do not give: absent attributes make an answer undecided and name themselves, {@code false && absent} is still
 * false, constants are compared without a map in between. There are no loops, so the number of nodes bounds the cost.
 */
package org.sanbao.regulation.expression;
