package org.sanbao.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.regulation.rules.ChecklistRule;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.ListRule;
import org.sanbao.regulation.rules.NumberRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.TextRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.NumberPattern;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Service;

/**
 * What is in force where: the rules for the engine, and the papers, lists and texts packs declare for the other modules. Which of several
 * counts, {@link Precedence} says. Safe for many threads.
 */
@Service
@Unsighted("a regulation is for everybody in the company to read; it holds nothing of customers or cases")
public class Regulations implements Rulebook {

    private final Editions editions;
    private final Precedence precedence;
    private final BusinessClock clock;

    Regulations(Editions editions, Precedence precedence, BusinessClock clock) {
        this.editions = editions;
        this.precedence = precedence;
        this.clock = clock;
    }

    @Override
    public Ruleset inForce(UUID unit, String productLine, Instant at) {
        Editions.Book book = editions.current();
        return book.inForce().at(new Editions.Place(unit, productLine), at, () -> lookUp(book, unit, productLine, at));
    }

    private Ruleset lookUp(Editions.Book book, UUID unit, String productLine, Instant at) {
        List<Editions.Edition> here = precedence.counting(book.editions(), unit, productLine, at);
        List<String> names =
                here.stream().map(edition -> edition.pack().edition()).toList();
        return book.rulesets().computeIfAbsent(names, ignored -> Precedence.ruleset(here));
    }

    @Override
    public Optional<Rule> rule(RuleRef ref) {
        return editions.rule(ref);
    }

    @Override
    public Optional<Instant> nextChange(UUID unit, Instant after) {
        return precedence.nextChange(editions.current().editions(), unit, after);
    }

    /** The packs in force for a unit now, whatever the product line, compiled with the company's figures. */
    public List<Pack> packs(UUID unit) {
        Instant now = clock.instant();
        return editions.current().editions().stream()
                .filter(edition -> edition.adoption().inForce(now) && precedence.depth(edition.adoption(), unit) > 0)
                .map(Editions.Edition::pack)
                .toList();
    }

    /** A form in force for the unit now. */
    public Optional<FormRule> form(UUID unit, String id) {
        return now(unit).named(FormRule.class, id);
    }

    /** The forms of this id in force now, in whatever part of the company and for whatever product line. */
    public List<FormRule> formsAnywhere(String id) {
        Instant now = clock.instant();
        return editions.current().editions().stream()
                .filter(edition -> edition.adoption().inForce(now))
                .flatMap(edition -> edition.pack().clauses().filter(clause -> !clause.off()))
                .flatMap(clause -> clause.rules().stream())
                .filter(rule -> rule instanceof FormRule && rule.id().equals(id))
                .filter(rule -> rule.head().state() == Head.State.RUNS)
                .map(FormRule.class::cast)
                .toList();
    }

    /** All forms in force for the unit now, in the order of the clauses. */
    public List<FormRule> forms(UUID unit) {
        return now(unit).all(FormRule.class).toList();
    }

    public Optional<ChecklistRule> checklist(UUID unit, String id) {
        return now(unit).named(ChecklistRule.class, id);
    }

    public Optional<ListRule> list(UUID unit, String id) {
        return now(unit).named(ListRule.class, id);
    }

    /** All number series in force for the unit now, in the order of the clauses. */
    public List<NumberRule> numbers(UUID unit) {
        return now(unit).all(NumberRule.class).toList();
    }

    /** How a series' numbers are written. */
    public Optional<NumberPattern> numberPattern(UUID unit, String id) {
        return now(unit)
                .named(NumberRule.class, id)
                .map(number -> new NumberPattern(
                        number.pattern(), number.restart().name().toLowerCase(java.util.Locale.ROOT)));
    }

    public Optional<TextRule> script(UUID unit, String id) {
        return now(unit).named(TextRule.class, id);
    }

    /** Texts shown at a moment such as {@code intake}, in the order of the clauses. Parameters are not filled in: see {@link #words}. */
    public List<TextRule> scripts(UUID unit, String moment) {
        return now(unit)
                .all(TextRule.class)
                .filter(text -> moment.equals(text.moment()))
                .toList();
    }

    /** The working time a pack in force lays down for the unit: the default one, else the first. */
    public Optional<CalendarRule> calendarOf(UUID unit) {
        List<CalendarRule> calendars = now(unit).all(CalendarRule.class).toList();
        return calendars.stream()
                .filter(CalendarRule::isDefault)
                .reduce((wider, narrower) -> narrower)
                .or(() -> calendars.stream().findFirst());
    }

    /**
     * Words of the edition a rule belongs to, by their path in the catalogues: {@code rules.arrive}, {@code phrases.late-arrival},
     * {@code lists.symptoms.leak}, {@code forms.call-register.name}. Empty if the edition has none.
     */
    public Wording words(RuleRef ref, String path) {
        return pack(ref.edition())
                .map(pack -> pack.words().getOrDefault(path, Wording.NONE))
                .orElse(Wording.NONE);
    }

    /** A pack by its edition, {@code P1@1.0#1}. */
    public Optional<Pack> pack(String edition) {
        return Optional.ofNullable(editions.current().byName().get(edition)).map(Editions.Edition::pack);
    }

    /** Since when an edition is in force. */
    public Optional<Instant> inForceSince(String edition) {
        return Optional.ofNullable(editions.current().byName().get(edition))
                .map(found -> found.adoption().from());
    }

    private Ruleset now(UUID unit) {
        return inForce(unit, null, clock.instant());
    }
}
