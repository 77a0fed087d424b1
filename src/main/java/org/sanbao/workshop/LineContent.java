package org.sanbao.workshop;

import java.time.LocalDate;

/** What a line of the in/out register says, in its order; null is an empty box. Its number stands at its head. */
record LineContent(
        String customer,
        String model,
        String serial,
        String receipt,
        LocalDate takenInOn,
        String shelf,
        LocalDate returnedOn) {}
