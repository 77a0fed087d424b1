/** What is asked of customers, as rules may read it. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.surveys.vocabulary;
