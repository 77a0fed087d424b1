package org.sanbao.equipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.Money;

/**
 * A unit as written down.
 *
 * @param product one that exists; or null, and {@code model} says which: an unknown model is entered as a new product
 * @param serial  null: nobody could read it yet
 * @param customer its owner, or null; {@code site} where it stands, a site of that customer, or null
 * @param contractUntil last day of the maintenance contract it stands under, or null for none
 * @param soldBy  organisation unit or dealer that sold it, or null
 */
public record UnitEntry(
        UUID product,
        @Valid ProductEntry model,
        @Size(max = 100) String serial,
        UUID customer,
        UUID site,
        LocalDate soldOn,
        LocalDate invoicedOn,
        LocalDate installedOn,
        LocalDate acceptedOn,
        LocalDate contractUntil,
        Money price,
        Boolean gift,
        Boolean boughtIn,
        UUID soldBy,
        @Size(max = 4000) String note) {

    /** A unit of which only the model, and perhaps the serial number, is known. */
    public static UnitEntry of(ProductEntry model, String serial) {
        return new UnitEntry(
                null, model, serial, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same unit of this owner at this place. */
    public UnitEntry at(UUID owner, UUID place) {
        return new UnitEntry(
                product,
                model,
                serial,
                owner,
                place,
                soldOn,
                invoicedOn,
                installedOn,
                acceptedOn,
                contractUntil,
                price,
                gift,
                boughtIn,
                soldBy,
                note);
    }
}
