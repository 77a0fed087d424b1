package org.sanbao.access.session;

/**
 * Published on this node when somebody signed out here, or when a command here changed who may sign in, do or see what: whatever goes on for
 * a session should ask again who is behind it.
 */
public record SessionsChanged() {}
