package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The page to be signed is no longer the one the signer saw; {@code content} is the hash of the one that is. */
public final class PaperChangedMeanwhile extends Refused {
    PaperChangedMeanwhile(String content) {
        super(409, Map.of("content", content));
    }
}
