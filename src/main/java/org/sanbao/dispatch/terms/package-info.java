/** The company's own words for what technicians are asked to have and what customers complain of. */
@org.springframework.modulith.NamedInterface("terms")
package org.sanbao.dispatch.terms;
