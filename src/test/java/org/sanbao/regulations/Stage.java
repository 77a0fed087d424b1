package org.sanbao.regulations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulations.Situation.Expectation;
import org.sanbao.regulations.Situation.Happening;

/** Plays a situation against the engine: events as they become known, time in between, and a look at each instant something is expected. */
final class Stage {

    /** Before the first event of any situation: those who belong to a set have belonged since then. */
    private static final Instant OPENED = Instant.parse("2026-09-29T16:00:00Z");

    private final String place;
    private final Company company;
    private final ZoneId zone;
    private final Engine engine;
    private final Checks checks;
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** A pack that alone is in force, in a service centre. */
    Stage(Pack pack, Company company, ZoneId zone) {
        this(pack, company, zone, "centre", new Book(rulesOf(pack)), new Hours(rulesOf(pack), zone));
    }

    /**
     * @param pack  what the expectations are about
     * @param place unit whose case it is
     * @param book  what is in force there and elsewhere
     */
    Stage(Pack pack, Company company, ZoneId zone, String place, Rulebook book, Ports.WorkTimes times) {
        this.place = place;
        this.company = company;
        this.zone = zone;
        var world = new World(
                book,
                times,
                company,
                (fact, same, from, until) -> List.of(),
                Stage::joins,
                Scene::cardsOf,
                UUID::randomUUID);
        engine = new Engine(world);
        checks = new Checks(pack, book.inForce(Company.id(place), null, OPENED), company, zone);
    }

    private static Ruleset rulesOf(Pack pack) {
        return new Ruleset(
                pack.edition(),
                pack.clauses()
                        .filter(clause -> !clause.off())
                        .map(Clause::rules)
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Ports.Sets.Change> joins(Recorded row) {
        return row.type().equals(Scene.JOINED)
                ? List.of(new Ports.Sets.Change(
                        row.attributes().get("set").toString(),
                        row.attributes().get("card").toString(),
                        true))
                : List.of();
    }

    private record Book(Ruleset rules) implements Rulebook {
        @Override
        public Ruleset inForce(UUID unit, String productLine, Instant at) {
            return rules;
        }

        @Override
        public Optional<Rule> rule(RuleRef ref) {
            return rules.rule(ref);
        }
    }

    /** What did not come out as expected; empty when all did. */
    List<String> play(Situation situation) {
        open(situation);
        var instants = new TreeSet<Instant>();
        situation.events().forEach(event -> instants.add(event.known()));
        situation.expects().stream()
                .map(Expectation::at)
                .filter(Objects::nonNull)
                .forEach(instants::add);
        Instant last = situation.events().stream()
                .map(Happening::known)
                .max(Comparator.naturalOrder())
                .orElse(OPENED);
        for (Instant instant : instants) {
            situation.events().stream()
                    .filter(event -> event.known().equals(instant))
                    .forEach(this::happen);
            situation.expects().stream()
                    .filter(expected -> instant.equals(expected.at()))
                    .forEach(expected -> check(expected, instant));
        }
        Instant end = instants.isEmpty() ? last : instants.last();
        situation.expects().stream()
                .filter(expected -> expected.at() == null)
                .forEach(expected -> check(expected, end));
        return wrong;
    }

    private void open(Situation situation) {
        scenes.put(null, Scene.ofCase(situation.id(), place, company, zone));
        Stream.concat(
                        situation.events().stream().map(Happening::of),
                        situation.expects().stream().map(expected -> expected.text("of")))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name -> scenes.put(name, Scene.ofMember(name, company, zone)));
        scenes.forEach((name, scene) -> {
            if (name != null) {
                scene.join(engine, OPENED);
            }
        });
    }

    private void happen(Happening event) {
        scenes.get(event.of()).happen(engine, event);
    }

    private void check(Expectation expected, Instant at) {
        Scene scene = scenes.get(expected.text("of"));
        engine.advance(scene.file(), at);
        String difference = checks.difference(expected, scene, at);
        if (difference != null) {
            wrong.add(expected + ": " + difference);
        }
    }
}
