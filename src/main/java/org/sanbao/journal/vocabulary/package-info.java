/** What can happen to any case, whatever it is about. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.journal.vocabulary;
