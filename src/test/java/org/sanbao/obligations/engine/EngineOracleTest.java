package org.sanbao.obligations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.obligations.engine.Plays.at;
import static org.sanbao.obligations.engine.Plays.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Unit;

/** The engine and a naive interpreter agree on random regulations and random cases, however often the sweep ran. */
class EngineOracleTest {

    private static final int CASES = 6_000;
    private static final List<String> DEEDS = List.of("a", "b", "c", "d");

    private final long seed = Long.getLong("sanbao.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void agreesWithTheNaiveInterpreter() {
        System.out.println("seed " + seed + " (-Dsanbao.seed=)");
        int obligations = 0;
        int late = 0;
        int withdrawn = 0;
        for (int i = 0; i < CASES; i++) {
            var rules = rules();
            var rows = rows();
            Instant end = rows.getLast().recorded().plus(Duration.ofHours(random.nextInt(200)));
            Rerun swept = run(rules, rows, end, true);
            Rerun lazy = run(rules, rows, end, false);
            String what = "seed " + seed + " case " + i + "\n" + describe(rules, rows, end);
            var expected = new NaiveInterpreter(rules, rows, end).verdicts();
            assertThat(verdicts(swept)).as(what).isEqualTo(withoutDrawn(expected));
            assertThat(verdicts(lazy)).as(what).isEqualTo(verdicts(swept));
            assertThat(steps(lazy)).as(what).isEqualTo(steps(swept));
            assertThat(breachNotices(swept)).as(what).isEqualTo(drawn(expected));
            obligations += expected.size();
            late += (int) expected.values().stream()
                    .filter(each -> each.breached() != null)
                    .count();
            withdrawn += (int) expected.values().stream()
                    .filter(each -> each.breached() == null && each.breachedDrawn() != null)
                    .count();
        }
        System.out.println(obligations + " obligations, " + late + " late, " + withdrawn + " breaches withdrawn");
        assertThat(late).isGreaterThan(obligations / 20);
        assertThat(withdrawn).isGreaterThan(50);
    }

    private Rerun run(List<ObligationRule> rules, List<Recorded> rows, Instant end, boolean sweeps) {
        var dice = new Random(seed);
        var run = new Rerun(facts -> Plays.world(rules, facts));
        Instant last = rows.getFirst().recorded();
        for (Recorded row : rows) {
            if (sweeps && dice.nextBoolean()) {
                long gap = Duration.between(last, row.recorded()).toSeconds();
                run.until(last.plusSeconds(gap == 0 ? 0 : dice.nextLong(gap)));
            }
            run.row(row);
            last = row.recorded();
        }
        run.until(end);
        return run;
    }

    // --- random regulations: each must has its own deeds, so that none is served before another

    private List<ObligationRule> rules() {
        var rules = new ArrayList<ObligationRule>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            var rule = new Draft("r" + i)
                    .when(random.nextBoolean() ? "start" : "begin")
                    .must(must(2))
                    .limit(limit());
            var steps = new ArrayList<Step>(List.of(Plays.informing("director")));
            if (random.nextInt(3) == 0) {
                String raised = "raised" + i;
                steps.add(new Step.Raise(Timing.AT_ONCE, raised));
                rules.add(new Draft(raised)
                        .when(new Trigger.Raised())
                        .must(must(1))
                        .limit(within(1 + random.nextInt(9), Unit.WORKING_HOURS))
                        .rule());
            }
            rule.otherwise(steps.toArray(Step[]::new)).then(Plays.informing("clerk"));
            rules.add((random.nextInt(4) == 0 ? rule.cancel("stop") : rule)
                    .once(ObligationRule.Once.EVENT)
                    .rule());
        }
        return rules;
    }

    private Must must(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind < 2) {
            return new Must.One(EventPattern.of(DEEDS.get(random.nextInt(DEEDS.size()))), 1 + random.nextInt(10) / 9);
        }
        var parts = new ArrayList<Must>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(must(depth - 1));
        }
        return kind == 2 ? new Must.All(parts) : new Must.Any(parts);
    }

    private Deadline limit() {
        return switch (random.nextInt(7)) {
            case 0 -> within(1 + random.nextInt(20), Unit.WORKING_HOURS);
            case 1 -> within(1 + random.nextInt(40), Unit.HOURS);
            case 2 -> within(random.nextInt(4), Unit.DAYS);
            case 3 -> within(random.nextInt(4), Unit.WORKING_DAYS);
            case 4 -> Plays.endOfSameWorkingDay();
            case 5 -> new Deadline.Before(EventPattern.of("leave"));
            default -> new Deadline.None();
        };
    }

    // --- random cases: one start of each kind at most, phones that deliver late, one wait at a time

    private List<Recorded> rows() {
        var rows = new ArrayList<Recorded>();
        var make = new Rows(null, Plays.CASE);
        Instant now = at("2026-03-05T08:00").plusSeconds(60L * random.nextInt(3_000));
        boolean paused = false;
        boolean began = false;
        rows.add(make.row("start", now, now, Map.of(), Map.of()));
        for (int i = random.nextInt(12); i > 0; i--) {
            now = now.plusSeconds(60L * random.nextInt(random.nextBoolean() ? 90 : 2_400));
            String type = pick(paused, began);
            paused = type.equals("case.paused") || paused && !type.equals("case.resumed");
            began |= type.equals("begin");
            boolean offline = DEEDS.contains(type) && random.nextInt(3) == 0;
            Instant happened = offline ? now.minusSeconds(60L * random.nextInt(3_000)) : now;
            var attributes = type.equals("case.paused")
                    ? Map.<String, Object>of("reason", "waiting-for-customer")
                    : Map.<String, Object>of();
            rows.add(make.row(type, happened, now, attributes, Map.of()));
        }
        return rows;
    }

    private String pick(boolean paused, boolean began) {
        int dice = random.nextInt(40);
        if (dice < 4) {
            return paused ? "case.resumed" : "case.paused";
        }
        if (dice < 7 && !began) {
            return "begin";
        }
        return dice < 10
                ? "leave"
                : dice == 10 ? "stop" : dice == 11 ? "case.cancelled" : DEEDS.get(random.nextInt(DEEDS.size()));
    }

    // --- comparing

    private static Map<String, NaiveInterpreter.Verdict> verdicts(Rerun run) {
        var verdicts = new TreeMap<String, NaiveInterpreter.Verdict>();
        run.obligations()
                .forEach(each -> verdicts.put(
                        each.rule().rule() + "|" + each.key().trigger(),
                        new NaiveInterpreter.Verdict(each.state().name(), each.met(), each.breached(), null)));
        return verdicts;
    }

    private static Map<String, NaiveInterpreter.Verdict> withoutDrawn(Map<String, NaiveInterpreter.Verdict> verdicts) {
        var plain = new TreeMap<String, NaiveInterpreter.Verdict>();
        verdicts.forEach((key, each) ->
                plain.put(key, new NaiveInterpreter.Verdict(each.state(), each.met(), each.breached(), null)));
        return plain;
    }

    private static Map<String, Instant> drawn(Map<String, NaiveInterpreter.Verdict> verdicts) {
        var drawn = new TreeMap<String, Instant>();
        verdicts.forEach((key, each) -> {
            if (each.breachedDrawn() != null && !key.startsWith("raised")) {
                drawn.put(key, each.breachedDrawn());
            }
        });
        return drawn;
    }

    private static Map<String, Instant> breachNotices(Rerun run) {
        var notices = new TreeMap<String, Instant>();
        run.taken().stream()
                .filter(each -> each.list().equals("else"))
                .forEach(each -> notices.put(
                        each.rule().rule() + "|"
                                + each.source().substring(each.source().lastIndexOf('|') + 1),
                        each.at()));
        return notices;
    }

    private static List<String> steps(Rerun run) {
        return run.taken().stream()
                .map(each -> each.key() + " " + each.kind() + " " + each.at())
                .sorted()
                .toList();
    }

    private static String describe(List<ObligationRule> rules, List<Recorded> rows, Instant end) {
        return rules.stream()
                        .map(rule -> rule.id() + " " + rule.trigger() + " must " + rule.must() + " " + rule.deadline()
                                + " cancel " + rule.cancel())
                        .collect(Collectors.joining("\n"))
                + "\n"
                + rows.stream()
                        .map(row -> row.n() + " " + row.type() + " " + row.happened() + " / " + row.recorded() + " "
                                + row.id())
                        .collect(Collectors.joining("\n"))
                + "\nend " + end;
    }
}
