package org.sanbao.access.session;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 401: which of the two was wrong is not told, nor whether the account is disabled. */
final class WrongNameOrPassword extends Refused {
    WrongNameOrPassword() {
        super(401, Map.of());
    }
}
