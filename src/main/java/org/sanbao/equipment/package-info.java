/**
 * What was made or sold and where it stands: product lines and models, serial-numbered units with their owner, site and dates, and each
 * unit's life story. Refuses to know calls, work orders and what a customer may claim; whoever closes a repair writes its line into the
 * story through this face. Invariants: a serial number is unique within its product, however it is punctuated; the story only grows.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal", "customers"})
package org.sanbao.equipment;
