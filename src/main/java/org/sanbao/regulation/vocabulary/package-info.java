/** What rules may name: events and cards as modules emit them, and the sets, roles and decision points declared beside them. */
@org.springframework.modulith.NamedInterface("words")
package org.sanbao.regulation.vocabulary;
