package org.sanbao.equipment;

import java.util.Map;
import java.util.UUID;

/** A product as people read it; see {@link ProductEntry}. */
public record ProductFile(
        UUID id, String line, String model, Map<String, String> names, Integer warrantyMonths, int version) {}
