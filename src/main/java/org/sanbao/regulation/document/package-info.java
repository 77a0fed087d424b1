/** A regulation as people read it: chapters, clauses, texts per language, parameters. */
@org.springframework.modulith.NamedInterface("document")
package org.sanbao.regulation.document;
