package org.sanbao.access.web;

/**
 * Who can reach this server.
 *
 * @param ownMachineOnly it listens to its own machine, and no proxy brings others
 */
public record Reach(boolean ownMachineOnly) {}
