package org.sanbao.customers;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * What rules may read of a customer.
 *
 * @param foreign lives or trades abroad; null: not known
 */
@CardType(value = "customer", means = "private or corporate customer, owner, user")
public record CustomerCard(UUID id, CustomerKind kind, Boolean foreign, Boolean returning, Boolean inWarranty)
        implements Card {}
