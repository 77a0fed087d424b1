package org.sanbao.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** For a unit, a product line and a day: which clause of which version applies, and why that one. */
@Component
class ApplyingViews {

    private final Editions editions;
    private final Precedence precedence;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Texts texts;

    ApplyingViews(
            Editions editions, Precedence precedence, Organisation organisation, BusinessClock clock, Texts texts) {
        this.editions = editions;
        this.precedence = precedence;
        this.organisation = organisation;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * @param documents those in force there, the last word last; of each document first the version that counts
     * @param questions every decision point: those answered there in the order of the documents, then those that nothing in force answers (S0-098)
     */
    record Applying(List<Here> documents, List<Question> questions) {}

    /**
     * A version in force there.
     *
     * @param units   names of the units it is for; empty is the whole company
     * @param counts  false: another version of the same document comes before it
     * @param because why the one that counts does: {@code only}, {@code narrower-unit}, {@code product-line}, {@code later}; null where it does not
     */
    record Here(
            String pack,
            String edition,
            String version,
            String title,
            String language,
            Instant from,
            Instant until,
            List<String> units,
            List<String> products,
            boolean counts,
            String because,
            List<Line> clauses) {}

    /** @param off switched off by the company */
    record Line(String clause, String title, boolean off) {}

    /** @param answers the one that counts last; none where it is left open */
    record Question(String point, String name, List<Answer> answers) {}

    record Answer(String pack, String version, String clause) {}

    /**
     * At the first instant of the day in the unit's zone.
     *
     * @param line null where there is no product line
     * @param day  null: today
     */
    Applying at(Actor reader, UUID unit, String line, LocalDate day) {
        OrgUnit of = organisation.unit(unit, reader.sight());
        Instant at = day == null ? clock.instant() : day.atStartOfDay(of.zone()).toInstant();
        List<Editions.Edition> all = editions.current().editions();
        List<Editions.Edition> counting = precedence.counting(all, unit, line, at);
        List<Editions.Edition> candidates = precedence.candidates(all, unit, line, at);
        var documents = new ArrayList<Here>();
        for (Editions.Edition edition : counting) {
            List<Editions.Edition> beaten = candidates.stream()
                    .filter(each -> each != edition
                            && each.pack().id().equals(edition.pack().id()))
                    .sorted(Comparator.comparing((Editions.Edition each) -> candidates.indexOf(each))
                            .reversed())
                    .toList();
            documents.add(here(edition, because(edition, beaten, unit), reader));
            beaten.forEach(each -> documents.add(here(each, null, reader)));
        }
        return new Applying(documents, questions(counting, reader.language()));
    }

    private String because(Editions.Edition edition, List<Editions.Edition> beaten, UUID unit) {
        if (beaten.isEmpty()) {
            return "only";
        }
        Adoption next = beaten.getFirst().adoption();
        if (precedence.depth(edition.adoption(), unit) > precedence.depth(next, unit)) {
            return "narrower-unit";
        }
        boolean named =
                !edition.adoption().products().isEmpty() && next.products().isEmpty();
        return named ? "product-line" : "later";
    }

    private Here here(Editions.Edition edition, String because, Actor reader) {
        var pack = edition.pack();
        var adoption = edition.adoption();
        var title = pack.title().in(reader.language(), pack.authoritative());
        return new Here(
                pack.id(),
                pack.edition(),
                pack.version(),
                title.text(),
                title.language(),
                adoption.from(),
                adoption.until(),
                adoption.units().stream().map(this::name).sorted().toList(),
                adoption.products().stream().sorted().toList(),
                because != null,
                because,
                pack.clauses()
                        .map(clause -> line(clause, pack.authoritative(), reader.language()))
                        .toList());
    }

    private String name(UUID unit) {
        return organisation.unit(unit, Places.ALL).name();
    }

    private static Line line(Clause clause, String authoritative, Locale reader) {
        String title = clause.title().isEmpty()
                ? null
                : clause.title().in(reader, authoritative).text();
        return new Line(clause.id(), title, clause.off());
    }

    private List<Question> questions(List<Editions.Edition> counting, Locale reader) {
        Map<String, List<Answer>> byPoint = new LinkedHashMap<>();
        for (Editions.Edition edition : counting) {
            edition.pack().clauses().filter(clause -> !clause.off()).forEach(clause -> clause.rules().stream()
                    .filter(DecisionRule.class::isInstance)
                    .map(DecisionRule.class::cast)
                    .filter(rule -> rule.head().state() == Head.State.RUNS)
                    .forEach(rule -> byPoint.computeIfAbsent(rule.fills(), ignored -> new ArrayList<>())
                            .add(new Answer(edition.pack().id(), edition.pack().version(), clause.id()))));
        }
        Vocabulary.ofThisBuild().points().keySet().forEach(point -> byPoint.putIfAbsent(point, List.of()));
        return byPoint.entrySet().stream()
                .map(each -> new Question(
                        each.getKey(),
                        texts.get(reader, "regulation.point." + each.getKey(), Map.of()),
                        List.copyOf(each.getValue())))
                .toList();
    }
}
