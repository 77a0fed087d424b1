package org.sanbao.equipment;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: this product line already has a model of that name. */
public final class ProductAlreadyKnown extends Refused {
    ProductAlreadyKnown(String model) {
        super(409, Map.of("model", model));
    }
}
