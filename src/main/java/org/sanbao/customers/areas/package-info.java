/**
 * Where sites lie: a unit's service areas, by words of addresses or by outlines, and what becomes of the sites when they change. The first
 * by rank that holds a site decides its zone, the nearest unit's before those above it; a zone that a person said stands (S3-026).
 */
@org.springframework.modulith.NamedInterface("areas")
package org.sanbao.customers.areas;
