package org.sanbao.regulation.time;

/** When a step follows what caused it. */
public sealed interface Delay {

    record After(Length length) implements Delay {}

    record At(Point point) implements Delay {}
}
