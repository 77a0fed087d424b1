package org.sanbao.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/**
 * What the regulations in force call, in the reader's language, what elsewhere stands as a code: special days, calendars they declare,
 * product lines. A code without a name is left out, and stands for itself.
 */
@Component
class PackNames {

    private final Editions editions;
    private final BusinessClock clock;

    PackNames(Editions editions, BusinessClock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Each by code. */
    record Names(Map<String, String> days, Map<String, String> calendars, Map<String, String> lines) {}

    Names names(Locale reader) {
        Instant now = clock.instant();
        List<Pack> packs = editions.current().editions().stream()
                .filter(edition -> edition.adoption().inForce(now))
                .map(Editions.Edition::pack)
                .toList();
        return new Names(
                section(packs, "holidays.", reader),
                calendars(packs, reader),
                section(packs, "product-lines.", reader));
    }

    private static Map<String, String> section(List<Pack> packs, String section, Locale reader) {
        return packs.stream()
                .flatMap(pack -> pack.words().entrySet().stream()
                        .filter(word -> word.getKey().startsWith(section))
                        .map(word -> Map.entry(
                                word.getKey().substring(section.length()),
                                word.getValue().in(reader, pack.authoritative()).text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Map<String, String> calendars(List<Pack> packs, Locale reader) {
        return packs.stream()
                .flatMap(pack -> pack.rules()
                        .filter(CalendarRule.class::isInstance)
                        .filter(rule -> pack.words().containsKey("rules." + rule.id()))
                        .map(rule -> Map.entry(
                                rule.id(),
                                pack.words()
                                        .get("rules." + rule.id())
                                        .in(reader, pack.authoritative())
                                        .text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
