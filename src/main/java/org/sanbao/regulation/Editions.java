package org.sanbao.regulation;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.UnderStatutes.Overruled;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.shared.Stretches;
import org.springframework.stereotype.Component;

/**
 * All adoptions with their packs compiled, once per node. Another node's adoption is seen within two seconds; it comes into force at an instant
 * of its own, so that is soon enough.
 */
@Component
class Editions {

    private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

    private final RegulationTables tables;
    private final StatuteLayer statutes;
    private final Map<Compiled, Edition> compiled = new HashMap<>();
    private volatile Book book;

    Editions(RegulationTables tables, FirstStart firstStart, StatuteLayer statutes) {
        this.tables = tables;
        this.statutes = statutes;
        firstStart.run();
        reload();
    }

    /**
     * An adoption, its pack, and its rules by id.
     *
     * @param overruled figures that a statute replaces, by name
     */
    record Edition(Adoption adoption, Pack pack, Map<String, Rule> rules, Map<String, Overruled> overruled) {}

    /** Before there is a company no law is known to hold; afterwards what was adopted is read again. */
    private record Compiled(UUID adoption, String country) {}

    /** Where rules are asked for; {@code line} is null where the subject has no product line. */
    record Place(UUID unit, String line) {}

    /**
     * @param editions in the order they came into force
     * @param country  of the company
     * @param inForce  what was asked for since these are known
     * @param rulesets the same by the names of the editions that count: many units and product lines share one
     */
    record Book(
            String stamp,
            String country,
            List<Edition> editions,
            Map<String, Edition> byName,
            Stretches<Place, Ruleset> inForce,
            Map<List<String>, Ruleset> rulesets,
            long looked) {

        Book lookedAt(long now) {
            return new Book(stamp, country, editions, byName, inForce, rulesets, now);
        }
    }

    Book current() {
        Book now = book;
        if (System.nanoTime() - now.looked > LOOK_AGAIN) {
            if (tables.stamp().equals(now.stamp) && statutes.country(Set.of()).equals(now.country)) {
                book = now.lookedAt(System.nanoTime());
            } else {
                reload();
            }
        }
        return book;
    }

    Optional<Rule> rule(RuleRef ref) {
        return Optional.ofNullable(current().byName.get(ref.edition())).map(edition -> edition.rules.get(ref.rule()));
    }

    /** Finds what was adopted meanwhile. */
    synchronized void reload() {
        String stamp = tables.stamp();
        String country = statutes.country(Set.of());
        List<Edition> editions =
                tables.adoptions().stream().map(adoption -> edition(adoption)).toList();
        var byName = new LinkedHashMap<String, Edition>();
        editions.forEach(edition -> byName.put(edition.pack.edition(), edition));
        var changes = editions.stream()
                .flatMap(each -> Stream.of(each.adoption.from(), each.adoption.until()))
                .toList();
        book = new Book(
                stamp,
                country,
                editions,
                byName,
                new Stretches<>(changes),
                new ConcurrentHashMap<>(),
                System.nanoTime());
    }

    /** Compiled once; an adoption that has ended since keeps its compiled pack. */
    private Edition edition(Adoption adoption) {
        var key = new Compiled(adoption.id(), statutes.country(adoption.units()));
        Edition before = compiled.get(key);
        Edition now =
                before == null ? compile(adoption) : new Edition(adoption, before.pack, before.rules, before.overruled);
        compiled.put(key, now);
        return now;
    }

    private Edition compile(Adoption adoption) {
        var lawful = statutes.read(tables.files(adoption.version()), adoption.adaptation(), adoption.units());
        Pack pack = lawful.read().pack();
        if (pack == null) {
            throw new IllegalStateException("A regulation in force cannot be read by this version of Sanbao: "
                    + lawful.read().errors());
        }
        return new Edition(adoption, pack, byId(pack), lawful.overruled());
    }

    static Map<String, Rule> byId(Pack pack) {
        var rules = new LinkedHashMap<String, Rule>();
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }
}
