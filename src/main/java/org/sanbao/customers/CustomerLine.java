package org.sanbao.customers;

import java.util.UUID;

/**
 * A customer in a list of those found.
 *
 * @param phone   first telephone, readable, or null
 * @param address first site in one line, or null
 */
public record CustomerLine(UUID id, CustomerKind kind, String name, String phone, String address) {}
