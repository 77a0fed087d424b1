/** What can happen to an entry of the repair-call register, and what rules may read of it. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.calls.vocabulary;
