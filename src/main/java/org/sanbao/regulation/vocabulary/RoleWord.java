package org.sanbao.regulation.vocabulary;

import org.sanbao.regulation.rules.Party;

/** A role; {@code path} is the attribute that holds the person where {@code find} is {@code SUBJECT}, else null. */
public record RoleWord(String name, Party.Find find, String path) {}
