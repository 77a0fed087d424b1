/**
 * From the files of a pack to a {@link org.sanbao.regulation.document.Pack}, or to all its mistakes at once with file, line, column, clause,
 * rule and remedy. A pack with one error is not read at all.
 */
@org.springframework.modulith.NamedInterface("reader")
package org.sanbao.regulation.reader;
