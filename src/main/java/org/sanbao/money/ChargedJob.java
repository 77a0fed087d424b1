package org.sanbao.money;

import java.util.UUID;
import org.sanbao.shared.Money;

/**
 * What the cashbook must know of a work order.
 *
 * @param fee         null until estimated
 * @param outstanding of the fee, what was not yet taken on the spot; null without a fee
 */
record ChargedJob(
        UUID id, UUID call, UUID org, UUID customer, String currency, boolean ended, Money fee, Money outstanding) {}
