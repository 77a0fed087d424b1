/** Keys with which other systems come in: one kind of thing for one organisation unit, shown once, stored as a hash, revoked at once. */
@org.springframework.modulith.NamedInterface("keys")
package org.sanbao.access.keys;
