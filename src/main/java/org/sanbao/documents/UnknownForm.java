package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** No regulation in force here has a form of this id. */
public final class UnknownForm extends Refused {
    UnknownForm(String form) {
        super(422, Map.of("form", form));
    }
}
