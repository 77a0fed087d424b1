/** Signing in: accounts, passwords, sessions and their limits, and how a request becomes an {@link org.sanbao.shared.Actor}. */
@org.springframework.modulith.NamedInterface("session")
package org.sanbao.access.session;
