package org.sanbao.obligations;

import org.springframework.stereotype.Component;

/** Lets tests of the modules that carry consequences carry them when they want it. */
@Component
public class CarriersAtWork {

    private final CarryingOut carrying;

    CarriersAtWork(CarryingOut carrying) {
        this.carrying = carrying;
    }

    /** How many were settled. */
    public int run() {
        return carrying.run();
    }
}
