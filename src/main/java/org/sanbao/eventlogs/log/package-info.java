/** Event logs as files: CSV in its many kinds, XES (IEEE 1849). Pure: no Spring, no database, no rules. */
package org.sanbao.eventlogs.log;
