/** The rules of a pack worked over a log: the log's activities as its vocabulary, the same engine, counted clause by clause. No Spring, no database. */
package org.sanbao.eventlogs.rules;
