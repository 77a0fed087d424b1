package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** It says it is a picture, and cannot be read as one or is larger than any camera makes. */
public final class PictureUnreadable extends Refused {
    PictureUnreadable() {
        super(422, Map.of());
    }
}
