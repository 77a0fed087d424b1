package org.sanbao.dispatch.terms;

import static org.sanbao.tables.Tables.DISPATCH_TERM;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.tables.tables.records.DispatchTermRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The company's own words for skills, tools, parts and symptoms. A code once given keeps its meaning: it is renamed or retired, never
 * deleted, so that what refers to it stays readable.
 */
@Service
@Transactional
@Unsighted("the words belong to the whole company, as its products do")
public class Terms {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;

    Terms(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All of a kind, retired ones too, by code. */
    @Transactional(readOnly = true)
    public List<Term> of(TermKind kind) {
        return database.selectFrom(DISPATCH_TERM)
                .where(DISPATCH_TERM.KIND.eq(Codes.of(kind)))
                .orderBy(DISPATCH_TERM.CODE)
                .fetch(this::term);
    }

    /**
     * Refuses codes that the list does not have. Retired ones pass: what has them may be saved again.
     *
     * @throws InvalidInput naming {@code field}
     */
    @Transactional(readOnly = true)
    public void require(TermKind kind, Collection<String> codes, String field) {
        var wanted = new HashSet<>(codes);
        int known = database.fetchCount(
                DISPATCH_TERM, DISPATCH_TERM.KIND.eq(Codes.of(kind)), DISPATCH_TERM.CODE.in(wanted));
        if (known < wanted.size()) {
            throw new InvalidInput(field, "unknown");
        }
    }

    /** @throws TermKnownAlready if the kind has the code, be it retired */
    public void add(Actor by, TermKind kind, String code, TermEntry entry) {
        by.demand("dispatch.manage");
        int added = database.insertInto(DISPATCH_TERM)
                .set(DISPATCH_TERM.KIND, Codes.of(kind))
                .set(DISPATCH_TERM.CODE, code)
                .set(content(kind, entry))
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            throw new TermKnownAlready(code);
        }
    }

    /**
     * Words it anew, retires it or takes it up again.
     *
     * @param seen the version the actor saw
     */
    public void change(Actor by, TermKind kind, String code, TermEntry entry, long seen) {
        by.demand("dispatch.manage");
        Term term = database.selectFrom(DISPATCH_TERM)
                .where(DISPATCH_TERM.KIND.eq(Codes.of(kind)), DISPATCH_TERM.CODE.eq(code))
                .fetchOptional(this::term)
                .orElseThrow(NotVisible::new);
        int changed = database.update(DISPATCH_TERM)
                .set(content(kind, entry))
                .set(DISPATCH_TERM.VERSION, DISPATCH_TERM.VERSION.plus(1))
                .where(
                        DISPATCH_TERM.KIND.eq(Codes.of(kind)),
                        DISPATCH_TERM.CODE.eq(code),
                        DISPATCH_TERM.VERSION.eq((int) seen))
                .execute();
        if (changed == 0) {
            throw new VersionStale(term.version());
        }
    }

    private Map<Field<?>, Object> content(TermKind kind, TermEntry entry) {
        var names = new HashMap<String, String>();
        entry.names().forEach((language, typed) -> {
            String name = Written.line(typed);
            if (name != null) {
                names.put(language, name);
            }
        });
        if (names.isEmpty()) {
            throw new InvalidInput("names", "not-empty");
        }
        String line = Written.line(entry.productLine());
        if (line != null && kind != TermKind.SYMPTOM) {
            throw new InvalidInput("productLine", "invalid");
        }
        var values = new HashMap<Field<?>, Object>();
        values.put(DISPATCH_TERM.NAMES, JSON.valueOf(json.writeValueAsString(names)));
        values.put(DISPATCH_TERM.PRODUCT_LINE, line);
        values.put(DISPATCH_TERM.RETIRED, Boolean.TRUE.equals(entry.retired()));
        return values;
    }

    private Term term(DispatchTermRecord row) {
        return new Term(
                Codes.parse(TermKind.class, row.getKind()),
                row.getCode(),
                json.readValue(row.getNames().data(), NAMES),
                row.getProductLine(),
                row.getRetired(),
                row.getVersion());
    }
}
