/** The rules of a pack as immutable values, compiled and with their parameters filled in. Pure: no Spring, no database, no clock. */
@org.springframework.modulith.NamedInterface("rules")
package org.sanbao.regulation.rules;
