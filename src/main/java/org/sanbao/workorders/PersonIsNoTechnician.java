package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The person named holds no post as technician in sight. */
public final class PersonIsNoTechnician extends Refused {
    PersonIsNoTechnician(java.util.UUID person) {
        super(422, Map.of("person", person));
    }
}
