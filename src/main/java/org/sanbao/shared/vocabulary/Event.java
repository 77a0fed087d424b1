package org.sanbao.shared.vocabulary;

/** Something that happened, as the vocabulary names it: a record annotated {@link EventType} whose components are its attributes. */
public interface Event {}
