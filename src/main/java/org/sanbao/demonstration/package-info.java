/**
 * The demonstration company: some months of life, lived by real commands of its people when an empty Sanbao is first started, so that every
 * page has something to show, and kept for the next empty one. Owns the mark that a database is a demonstration. Invariants: only in an empty
 * database, only for the own machine, never a real company; while its months are told nobody's clock is moved but that of the commands.
 */
@ApplicationModule
package org.sanbao.demonstration;

import org.springframework.modulith.ApplicationModule;
