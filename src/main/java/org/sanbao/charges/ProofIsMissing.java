package org.sanbao.charges;

import java.util.List;
import java.util.Map;
import org.sanbao.shared.Refused;

/** The rule wants a paper in the case before the charge may be confirmed. */
final class ProofIsMissing extends Refused {
    ProofIsMissing(List<String> forms) {
        super(Map.of("forms", String.join(", ", forms)));
    }
}
