/**
 * What a draft would have meant: the journal of a unit worked through twice, by the rules as they were and by the draft, and where the two part.
 * Same events, other rules: nothing that happened is taken away, what a gate would have refused is told. The same journal and draft come to the
 * same result to the byte.
 */
@org.springframework.modulith.NamedInterface("replay")
package org.sanbao.obligations.replay;
