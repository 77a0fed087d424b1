package org.sanbao.regulation;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.vocabulary.Vocabulary;
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
    private final Map<UUID, Edition> compiled = new HashMap<>();
    private volatile Book book;

    Editions(RegulationTables tables, FirstStart firstStart) {
        this.tables = tables;
        firstStart.run();
        reload();
    }

    /** An adoption, its pack, and its rules by id. */
    record Edition(Adoption adoption, Pack pack, Map<String, Rule> rules) {}

    /** Where rules are asked for; {@code line} is null where the subject has no product line. */
    record Place(UUID unit, String line) {}

    /**
     * @param editions in the order they came into force
     * @param inForce  what was asked for since these are known
     */
    record Book(
            String stamp,
            List<Edition> editions,
            Map<String, Edition> byName,
            Stretches<Place, Ruleset> inForce,
            long looked) {}

    Book current() {
        Book now = book;
        if (System.nanoTime() - now.looked > LOOK_AGAIN) {
            String stamp = tables.stamp();
            if (stamp.equals(now.stamp)) {
                book = new Book(now.stamp, now.editions, now.byName, now.inForce, System.nanoTime());
            } else {
                reload();
            }
        }
        return book;
    }

    Optional<Rule> rule(RuleRef ref) {
        return Optional.ofNullable(current().byName.get(ref.edition())).map(edition -> edition.rules.get(ref.rule()));
    }

    private synchronized void reload() {
        String stamp = tables.stamp();
        List<Edition> editions =
                tables.adoptions().stream().map(adoption -> edition(adoption)).toList();
        var byName = new LinkedHashMap<String, Edition>();
        editions.forEach(edition -> byName.put(edition.pack.edition(), edition));
        var changes = editions.stream()
                .flatMap(each -> Stream.of(each.adoption.from(), each.adoption.until()))
                .toList();
        book = new Book(stamp, editions, byName, new Stretches<>(changes), System.nanoTime());
    }

    /** Compiled once; an adoption that has ended since keeps its compiled pack. */
    private Edition edition(Adoption adoption) {
        Edition before = compiled.get(adoption.id());
        Edition now = before == null ? compile(adoption) : new Edition(adoption, before.pack, before.rules);
        compiled.put(adoption.id(), now);
        return now;
    }

    private Edition compile(Adoption adoption) {
        PackReader.Result read =
                PackReader.read(tables.files(adoption.version()), adoption.adaptation(), Vocabulary.ofThisBuild());
        if (read.pack() == null) {
            throw new IllegalStateException(
                    "A regulation in force cannot be read by this version of Sanbao: " + read.errors());
        }
        var rules = new LinkedHashMap<String, Rule>();
        read.pack().rules().forEach(rule -> rules.put(rule.id(), rule));
        return new Edition(adoption, read.pack(), rules);
    }
}
