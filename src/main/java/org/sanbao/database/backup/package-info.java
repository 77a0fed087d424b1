/**
 * Everything in the database as one file, and back. Knows no table by name but Flyway's: what is there is read from PostgreSQL's own
 * catalogue. Invariants: a backup is one moment; a restore gives all of it or leaves the database empty.
 */
@NamedInterface("backup")
package org.sanbao.database.backup;

import org.springframework.modulith.NamedInterface;
