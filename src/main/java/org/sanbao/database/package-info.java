/**
 * The PostgreSQL below everything: the one Sanbao brings along, or the one its operator names. Knows no table. Invariants: fsync is on,
 * passwords are scram, the server inside listens on loopback only, and never do two servers share a data folder.
 */
package org.sanbao.database;
