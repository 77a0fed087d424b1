/**
 * The engine: a pure function over one stream. No Spring, no database, no clock: rules, working time, holders and the past come in through
 * ports, and what follows is left in the {@link org.sanbao.obligations.engine.CaseFile}. Production stores it, the replay compares it.
 */
@org.springframework.modulith.NamedInterface("engine")
package org.sanbao.obligations.engine;
