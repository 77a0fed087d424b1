package org.sanbao.money;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sanbao.shared.Codes;

/** How a customer paid on the spot. */
public enum PaymentMethod {
    CASH,
    CARD,
    WECHAT_PAY,
    ALIPAY,
    WALLET,
    TRANSFER;

    @JsonValue
    String code() {
        return Codes.of(this);
    }

    static PaymentMethod of(String code) {
        return Codes.parse(PaymentMethod.class, code);
    }
}
