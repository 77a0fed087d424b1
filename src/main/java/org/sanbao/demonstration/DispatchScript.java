package org.sanbao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sanbao.customers.Zone;
import org.sanbao.dispatch.needs.EstimateEntry;
import org.sanbao.dispatch.technicians.AbsenceKind;
import org.sanbao.dispatch.technicians.WeeklyShift;
import org.sanbao.dispatch.terms.TermKind;
import tools.jackson.databind.json.JsonMapper;

/** What dispatch reckons with in the demonstration company: {@code demonstration/dispatch.json}. */
record DispatchScript(List<Term> terms, List<EstimateEntry> estimates, List<Area> areas, List<Fitter> crew) {

    static DispatchScript read() {
        try (var file = DispatchScript.class.getResourceAsStream("/demonstration/dispatch.json")) {
            return JsonMapper.builder().build().readValue(file, DispatchScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param line of a symptom, or null */
    record Term(TermKind kind, String code, String en, String zh, String es, String line) {}

    /** @param outline longitude and latitude of each corner */
    record Area(String unit, String name, Zone zone, List<String> places, List<List<BigDecimal>> outline) {}

    /**
     * A technician as the branches are manned, one after the other.
     *
     * @param north degrees from the middle of the town to the home; null: works from the depot. So {@code east}
     * @param hours none: the branch's
     */
    record Fitter(
            BigDecimal north,
            BigDecimal east,
            List<String> languages,
            List<Ability> skills,
            List<String> tools,
            Map<String, Integer> stock,
            List<WeeklyShift> hours,
            List<Away> away) {}

    /** @param days after the present on which the certificate ends, before it if negative; null: never */
    record Ability(String code, String certificate, Integer days) {}

    /**
     * @param from    day after the present on which it begins; null: when it is told
     * @param through the last day, counted likewise
     */
    record Away(AbsenceKind kind, Integer from, int through, int toldMinutesBefore) {}
}
