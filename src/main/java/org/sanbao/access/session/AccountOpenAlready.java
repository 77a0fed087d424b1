package org.sanbao.access.session;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The person has an account; who forgot the password gets a new one instead of a second account. */
final class AccountOpenAlready extends Refused {
    AccountOpenAlready() {
        super(409, Map.of());
    }
}
