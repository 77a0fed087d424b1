/** Signing in: accounts, passwords, sessions and their limits, and how a request becomes an {@link org.sanbao.shared.Actor}. */
package org.sanbao.access.session;
