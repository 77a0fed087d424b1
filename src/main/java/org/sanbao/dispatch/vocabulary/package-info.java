/** What dispatch tells the journal: who is away and back, and what changed of what is known of technicians. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.dispatch.vocabulary;
