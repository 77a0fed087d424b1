package org.sanbao.regulation.vocabulary;

/** A set a rule may walk over; {@code of} is the card of its members. */
public record SetWord(String name, String of, String module) {}
