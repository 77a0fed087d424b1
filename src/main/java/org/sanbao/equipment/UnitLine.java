package org.sanbao.equipment;

import java.time.LocalDate;
import java.util.UUID;

/** A unit in a list: its product, serial, owner. */
public record UnitLine(
        UUID id,
        String line,
        String model,
        String serial,
        UUID customer,
        String owner,
        UUID site,
        LocalDate soldOn,
        LocalDate installedOn) {}
