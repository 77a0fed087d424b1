/**
 * Documents, packs and clause texts; reading and checking rules against the vocabulary; which rules are in force where and since when. It knows
 * no case, no person and no deadline: it hands out a {@link org.sanbao.regulation.rules.Ruleset}, and the engine works with it.
 * A pack is in force whole or not at all; the database, not the file, is the truth once a pack was adopted.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "journal", "journal :: vocabulary", "calendar", "access"})
package org.sanbao.regulation;
