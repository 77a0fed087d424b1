/**
 * Tells the pages people look at that something on them changed: ids and kinds by a stream of events, nothing else, so that each page reads
 * again with its reader's own rights. Owns no table and keeps nothing: what a node that stopped had not told, the next one tells. Invariants:
 * nobody is told of what lies outside their sight, but that a duty of their own changed; a stream ends with its session; commands never wait
 * for anybody who listens.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "journal", "access", "access :: session", "obligations"})
package org.sanbao.live;
