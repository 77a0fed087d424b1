package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The person is no longer in service. */
public final class PersonHasLeft extends Refused {
    PersonHasLeft(String name) {
        super(422, Map.of("name", name));
    }
}
