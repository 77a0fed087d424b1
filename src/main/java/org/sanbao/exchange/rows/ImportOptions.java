package org.sanbao.exchange.rows;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What no column says.
 *
 * @param currency    ISO 4217 of amounts without one; null: they need a column
 * @param line        product line of units without one, so {@code model}; null: they need a column
 * @param createUnits whether a unit that a line of history names and nobody knows is entered on the way
 * @param days        how dates like 3/4/2024 are written
 * @param addAlike    whether a customer with the name and a telephone of a known one is another one and comes in too; never null, absent is no
 */
public record ImportOptions(
        @Pattern(regexp = "[A-Z]{3}") String currency,
        @Size(max = 100) String line,
        @Size(max = 200) String model,
        boolean createUnits,
        DayOrder days,
        Boolean addAlike) {

    /** Which comes first in dates that do not begin with the year. */
    public enum DayOrder {
        @JsonProperty("day-first")
        DAY_FIRST,
        @JsonProperty("month-first")
        MONTH_FIRST
    }

    public ImportOptions {
        days = days == null ? DayOrder.DAY_FIRST : days;
        addAlike = addAlike != null && addAlike;
    }

    public static ImportOptions none() {
        return new ImportOptions(null, null, null, false, null, false);
    }

    /** What is offered for the next file: that some are other customers was said about one file's rows. */
    public ImportOptions forNextFile() {
        return new ImportOptions(currency, line, model, createUnits, days, false);
    }
}
