package org.sanbao.dispatch.technicians;

import static org.sanbao.tables.Tables.SERVICE_AREA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanbao.access.OrgUnit;
import org.sanbao.dispatch.terms.Term;
import org.sanbao.dispatch.terms.TermKind;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;

/** Whether the company knows the words and areas that a file names. What was written down before may stay after it was retired. */
@Component
class KnownCodes {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final DSLContext database;
    private final Terms terms;

    KnownCodes(DSLContext database, Terms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** @throws InvalidInput naming each skill, tool and area that is unknown, and each that is named twice */
    void requireKnown(Profile wanted, Profile held, OrgUnit unit) {
        var amiss = new ArrayList<InvalidInput.Field>();
        amiss.addAll(unknown("tools", "", TermKind.TOOL, wanted.tools(), held.tools()));
        amiss.addAll(unknown("skills", ".code", TermKind.SKILL, skills(wanted), skills(held)));
        Set<UUID> areas = areas(unit);
        each(
                "areas",
                "",
                wanted.areas(),
                each -> areas.contains(each) || held.areas().contains(each),
                amiss);
        for (int i = 0; i < wanted.skills().size(); i++) {
            LocalDate until = wanted.skills().get(i).validUntil();
            if (until != null && (until.isBefore(EARLIEST) || until.isAfter(LATEST))) {
                amiss.add(new InvalidInput.Field("skills[" + i + "].validUntil", "invalid", Map.of()));
            }
        }
        if (wanted.base() == Base.HOME && wanted.home() == null) {
            amiss.add(new InvalidInput.Field("home", "not-null", Map.of()));
        }
        refuse(amiss);
    }

    /** @throws InvalidInput naming each part that is unknown */
    void requireParts(Collection<String> wanted, Collection<String> held) {
        Set<String> known = offered(TermKind.PART);
        refuse(wanted.stream()
                .filter(part -> !known.contains(part) && !held.contains(part))
                .map(part -> new InvalidInput.Field("stock." + part, "unknown", Map.of()))
                .toList());
    }

    private List<InvalidInput.Field> unknown(
            String field, String inner, TermKind kind, List<String> wanted, Collection<String> held) {
        var amiss = new ArrayList<InvalidInput.Field>();
        Set<String> known = offered(kind);
        each(field, inner, wanted, each -> known.contains(each) || held.contains(each), amiss);
        return amiss;
    }

    private static <T> void each(
            String field, String inner, List<T> wanted, Predicate<T> known, List<InvalidInput.Field> amiss) {
        for (int i = 0; i < wanted.size(); i++) {
            String code =
                    !known.test(wanted.get(i)) ? "unknown" : wanted.indexOf(wanted.get(i)) < i ? "named-twice" : null;
            if (code != null) {
                amiss.add(new InvalidInput.Field(field + "[" + i + "]" + inner, code, Map.of()));
            }
        }
    }

    private static void refuse(List<InvalidInput.Field> amiss) {
        if (!amiss.isEmpty()) {
            throw new InvalidInput(amiss);
        }
    }

    private static List<String> skills(Profile profile) {
        return profile.skills().stream().map(Skill::code).toList();
    }

    private Set<String> offered(TermKind kind) {
        return terms.of(kind).stream()
                .filter(term -> !term.retired())
                .map(Term::code)
                .collect(Collectors.toSet());
    }

    /** Those that hold for the unit: its own and those of the units above. */
    private Set<UUID> areas(OrgUnit unit) {
        return database.select(SERVICE_AREA.ID)
                .from(SERVICE_AREA)
                .where(SERVICE_AREA.ORG.in(unit.path()))
                .fetchSet(SERVICE_AREA.ID);
    }
}
