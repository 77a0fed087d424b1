/** Conditions and expressions, and what they are evaluated over. */
@org.springframework.modulith.NamedInterface("reading")
package org.sanbao.regulation.reading;
