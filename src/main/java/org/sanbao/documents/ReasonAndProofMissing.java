package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** No signature is stated with a reason and a proof (a photo), or not at all. */
public final class ReasonAndProofMissing extends Refused {
    ReasonAndProofMissing() {
        super(422, Map.of());
    }
}
