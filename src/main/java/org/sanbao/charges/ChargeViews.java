package org.sanbao.charges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.Cases;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** Makes of charges what pages show. */
@Component
class ChargeViews {

    private static final Pattern FIGURE = Pattern.compile("param\\.([a-z0-9_]+)");

    private final ChargeRules rules;
    private final Deciders deciders;
    private final Proofs proofs;
    private final PeopleNames people;
    private final Cases cases;
    private final Regulations regulations;
    private final Sayings sayings;
    private final BusinessClock clock;

    ChargeViews(
            ChargeRules rules,
            Deciders deciders,
            Proofs proofs,
            PeopleNames people,
            Cases cases,
            Regulations regulations,
            Sayings sayings,
            BusinessClock clock) {
        this.rules = rules;
        this.deciders = deciders;
        this.proofs = proofs;
        this.people = people;
        this.cases = cases;
        this.regulations = regulations;
        this.sayings = sayings;
        this.clock = clock;
    }

    /** In the order given. */
    List<ChargeView> of(List<ChargeRecord> charges, Actor reader) {
        Instant now = clock.instant();
        var waits = new HashMap<UUID, Set<UUID>>();
        boolean alone = charges.size() == 1;
        charges.stream()
                .filter(each -> waits(each) || alone && ChargeState.of(each) == ChargeState.CONFIRMED)
                .forEach(each -> waits.put(each.getId(), deciders.of(each, now)));
        var known = new HashSet<UUID>();
        waits.values().forEach(known::addAll);
        charges.forEach(each -> Stream.of(each.getPerson(), each.getDecidedBy(), each.getReviewedBy())
                .filter(Objects::nonNull)
                .forEach(known::add));
        Map<UUID, String> names = people.of(known);
        Map<UUID, CaseTitles.Title> titles =
                cases.titles(charges.stream().map(ChargeRecord::getStream).collect(Collectors.toSet()), reader);
        return charges.stream()
                .map(each -> view(
                        each, waits.getOrDefault(each.getId(), Set.of()), names, titles.get(each.getStream()), reader))
                .toList();
    }

    /** In a list nobody asks who might lift what is confirmed. */
    private static boolean waits(ChargeRecord charge) {
        return ChargeState.WAITING.contains(ChargeState.of(charge));
    }

    private ChargeView view(
            ChargeRecord of, Set<UUID> waits, Map<UUID, String> names, CaseTitles.Title title, Actor reader) {
        ChargeRule rule = rules.of(of);
        Locale language = reader.language();
        Pack pack = regulations.pack(of.getEdition()).orElseThrow();
        boolean own = of.getPerson() != null && of.getPerson().equals(reader.person());
        ChargeView.Terms terms = terms(of, rule, language);
        return new ChargeView(
                of.getId(),
                of.getPack(),
                pack.version(),
                of.getClause(),
                words(of, "rules." + of.getRule(), language, of.getRule()),
                of.getKind(),
                of.getState(),
                of.getUnit(),
                of.getAmount(),
                of.getMeasure() == null ? null : measure(of, of.getMeasure(), language),
                of.getInKind(),
                of.getPerson(),
                of.getPerson() == null ? role(of, language) : names.get(of.getPerson()),
                own,
                title,
                of.getObligation(),
                of.getAt(),
                of.getProposedAt(),
                of.getDecidedAt(),
                names.get(of.getDecidedBy()),
                of.getReason(),
                of.getAppealUntil(),
                of.getAppealedAt(),
                of.getAppealReason(),
                of.getReviewedAt(),
                names.get(of.getReviewedBy()),
                of.getAnswer(),
                of.getAgreedAt(),
                of.getBreachWithdrawn(),
                ChargeState.of(of) == ChargeState.CONFIRMED
                        ? List.of()
                        : waits.stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList(),
                terms,
                may(of, rule, own, waits.contains(reader.person())));
    }

    private String role(ChargeRecord of, Locale language) {
        return of.getRole() == null ? "" : words(of, "roles." + of.getRole(), language, of.getRole());
    }

    private List<String> may(ChargeRecord of, ChargeRule rule, boolean own, boolean decides) {
        var may = new ArrayList<String>();
        switch (ChargeState.of(of)) {
            case PROPOSED -> may.addAll(decides && !own ? List.of("confirm", "drop") : List.of());
            case APPEALED -> may.addAll(decides && !own ? List.of("review") : List.of());
            case CONFIRMED -> {
                boolean inTime = of.getAppealUntil() != null
                        && !of.getAppealUntil().isBefore(clock.instant())
                        && of.getReviewedAt() == null;
                may.addAll(own && inTime ? List.of("appeal") : List.of());
                may.addAll(own && rule.voluntary() && of.getAgreedAt() == null ? List.of("agree") : List.of());
                may.addAll(decides && !own ? List.of("lift") : List.of());
            }
            default -> {}
        }
        return may;
    }

    private ChargeView.Terms terms(ChargeRecord of, ChargeRule rule, Locale language) {
        boolean settled = ChargeState.of(of) != ChargeState.PROPOSED;
        return new ChargeView.Terms(
                rule.ask() != null,
                of.getMinAmount(),
                of.getMaxAmount(),
                of.getSuggested(),
                rule.ask() == null
                        ? List.of()
                        : rule.ask().measures().stream()
                                .map(code -> new ChargeView.Measure(code, measure(of, code, language)))
                                .toList(),
                rule.amount() == null ? null : formula(of, rule.amount().source(), language),
                rule.ledger(),
                rule.ledger() == null ? null : words(of, "rules." + rule.ledger(), language, rule.ledger()),
                rule.beyondCap(),
                rule.orInKind(),
                rule.voluntary(),
                rule.instalments(),
                of.getAppeal(),
                forms(of, rule.proof(), language),
                settled ? List.of() : forms(of, proofs.missing(of, rule), language));
    }

    private List<String> forms(ChargeRecord of, List<String> forms, Locale language) {
        return forms.stream()
                .map(form -> words(of, "forms." + form + ".name", language, form))
                .toList();
    }

    private String measure(ChargeRecord of, String code, Locale language) {
        return words(of, "phrases." + code, language, code);
    }

    /** As the regulation writes it, each figure by its name. */
    private String formula(ChargeRecord of, String written, Locale language) {
        return FIGURE.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(
                        words(of, "params." + found.group(1) + ".label", language, found.group())));
    }

    private String words(ChargeRecord of, String path, Locale language, String otherwise) {
        Wording.Said said = sayings.of(new RuleRef(of.getEdition(), of.getRule()), path, language);
        return said == null ? otherwise : said.text();
    }
}
