package org.sanbao.customers;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * What rules may read of a site.
 *
 * @param zone null: nobody has said yet, and a rule that asks cannot be decided
 */
@CardType(value = "site", means = "place of the unit")
public record SiteCard(UUID id, Zone zone, String kind, Boolean estate, Boolean estateOffice) implements Card {}
