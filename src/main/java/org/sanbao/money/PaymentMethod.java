package org.sanbao.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PaymentMethod of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
