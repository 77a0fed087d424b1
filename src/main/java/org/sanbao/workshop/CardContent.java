package org.sanbao.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sanbao.documents.Wide;
import org.sanbao.workorders.vocabulary.PartKind;

/** What a repair card says, in its order; null is an empty box. No name of the customer: the card hangs where everybody passes. */
record CardContent(
        String goods,
        String model,
        String serial,
        @Wide String fault,
        @Wide String accessories,
        Instant beganAt,
        Duration actualTime,
        List<Part> partsReplaced,
        String inspectedBy) {

    /** One line of replaced parts. */
    record Part(String partName, String partNumber, Integer quantity, PartKind partKind, String newSerial) {}
}
