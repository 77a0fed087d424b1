package org.sanbao.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** What every scene in a branch plays with. Not for two threads: each branch has its own. */
record Stage(Script script, Script.Unit branch, Agenda agenda, Days days, SplittableRandom dice) {

    <T> T any(List<T> several) {
        return several.get(dice.nextInt(several.size()));
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return dice.nextInt(times) == 0;
    }
}
