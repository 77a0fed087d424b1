package org.sanbao.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What every scene in a branch plays with. Not for two threads: each branch has its own. */
record Stage(
        Script script,
        Script.Unit branch,
        Agenda agenda,
        Days days,
        SplittableRandom dice,
        Map<String, Integer> turns) {

    Stage(Script script, Script.Unit branch, Agenda agenda, Days days, SplittableRandom dice) {
        this(script, branch, agenda, days, dice, new HashMap<>());
    }

    <T> T any(List<T> several) {
        return several.get(dice.nextInt(several.size()));
    }

    /** Some minutes after that minute of the day, in the zone of the company. */
    Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(ZoneId.of(script.zone()))
                .plusMinutes(minute + (long) dice.nextInt(12))
                .plusSeconds(dice.nextInt(60))
                .toInstant();
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return dice.nextInt(times) == 0;
    }

    /** Likewise of something no demonstration may lack, however short: each so manieth time it is asked about it, first after half as many. */
    boolean eachIn(String what, int times) {
        return turns.merge(what, 1, Integer::sum) % times == (times + 1) / 2;
    }
}
