package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The latest version of the voucher bears neither a signature nor the reason why there is none. */
public final class VoucherNotSigned extends Refused {
    VoucherNotSigned(int version) {
        super(422, Map.of("version", version));
    }
}
