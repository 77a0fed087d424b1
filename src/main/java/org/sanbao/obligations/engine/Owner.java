package org.sanbao.obligations.engine;

import java.util.UUID;

/**
 * Who owes something, bound as late as can be.
 *
 * @param role   the role as the rule names it; null when an attribute named the person or unit
 * @param unit   where the role is looked for, then the units above; null is the company
 * @param person bound by an attribute of the subject; null while nobody is named, or for a role that a post fills
 */
public record Owner(String role, UUID unit, UUID person) {}
