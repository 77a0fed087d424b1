package org.sanbao.access;

/** Published on this node after the commit of a command that changed who may do or see what. */
public record RolesChanged() {}
