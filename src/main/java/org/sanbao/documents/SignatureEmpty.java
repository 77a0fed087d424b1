package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A dot is no signature. */
public final class SignatureEmpty extends Refused {
    SignatureEmpty() {
        super(422, Map.of());
    }
}
