package org.sanbao.money;

import java.time.Instant;
import org.sanbao.shared.Money;

/** What a cash receipt says, in its order; null is an empty box. */
record ReceiptContent(
        String voucher, String customer, Money amount, PaymentMethod paidBy, String handedInBy, Instant handedInAt) {}
