package org.sanbao.regulation.time;

/** How far back a fact looks. It ends with, and includes, the trigger. */
public sealed interface Window {

    record Same(Period period) implements Window {}

    record Before(Length length) implements Window {}

    /** From a day or an instant an attribute holds. */
    record Since(String path) implements Window {}

    record Ever() implements Window {}
}
