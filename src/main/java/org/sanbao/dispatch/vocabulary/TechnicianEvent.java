package org.sanbao.dispatch.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** What changes whom jobs can be given to, on the technician's own stream. Why somebody is away is nobody's but theirs: it is no part of it. */
public sealed interface TechnicianEvent extends Event {

    /**
     * @param absence its id
     * @param from    beginning of the absence, {@code [from, until)}; may lie ahead or behind
     */
    @EventType(
            value = "technician.absent",
            cards = {"person", "org"},
            means = "a technician is or will be away from work for some time")
    record Absent(UUID absence, Instant from, Instant until) implements TechnicianEvent {}

    /**
     * @param from beginning of the time that is no longer away, {@code [from, until)}: the rest of the absence, or the whole of one that
     *             was called off
     */
    @EventType(
            value = "technician.back",
            cards = {"person", "org"},
            means = "a technician is back before an absence ends, or it was called off")
    record Back(UUID absence, Instant from, Instant until) implements TechnicianEvent {}

    /** @param fields which were changed, by name; what they held stands beside the journal */
    @EventType(
            value = "technician.changed",
            cards = {"person", "org"},
            means = "what dispatch knows of a technician changed: base, skills, tools, territory, hours, stock")
    record Changed(List<String> fields) implements TechnicianEvent {}
}
