package org.sanbao.access.session;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Somebody else signs in under this name. */
final class AccountNameTaken extends Refused {
    AccountNameTaken(String name) {
        super(409, Map.of("name", name));
    }
}
