package org.sanbao.equipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbao.shared.Money;

/**
 * Something that happened to a unit before Sanbao, or outside it, as another system's work order tells it.
 *
 * @param kind what the other system calls it, such as its order type; null if it says nothing
 * @param cost null if not told; negative where something was taken back
 */
public record HistoryEntry(
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 4000) String words,
        @Size(max = 100) String kind,
        Money cost) {}
