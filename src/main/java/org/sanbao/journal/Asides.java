package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL_ASIDE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a field held before and after a journalled change, where that is personal or in somebody's own words: it stands beside the chain and
 * can be erased from there.
 */
@Component
public class Asides {

    private final DSLContext database;

    Asides(DSLContext database) {
        this.database = database;
    }

    /** @param was null where nothing stood there; so {@code became} */
    public record Aside(String field, String was, String became) {}

    /** What differs between the two, by field; fields that stay are no change. */
    @Unsighted("compares what it is given")
    public static List<Aside> between(Map<String, String> was, Map<String, String> became) {
        var fields = new TreeSet<>(was.keySet());
        fields.addAll(became.keySet());
        return fields.stream()
                .map(field -> new Aside(field, was.get(field), became.get(field)))
                .filter(each -> !Objects.equals(each.was, each.became))
                .toList();
    }

    /** Puts them beside a row appended in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Recorded row, Collection<Aside> asides) {
        asides.forEach(each -> database.insertInto(JOURNAL_ASIDE)
                .set(JOURNAL_ASIDE.ROW, row.id())
                .set(JOURNAL_ASIDE.FIELD, each.field)
                .set(JOURNAL_ASIDE.WAS, each.was)
                .set(JOURNAL_ASIDE.BECAME, each.became)
                .execute());
    }

    /** By row, those of the rows that have any, in the order of the fields' names. */
    @Unsighted("asked for rows that were found within sight")
    public Map<UUID, List<Aside>> of(Collection<UUID> rows) {
        return rows.isEmpty()
                ? Map.of()
                : database
                        .selectFrom(JOURNAL_ASIDE)
                        .where(JOURNAL_ASIDE.ROW.in(rows))
                        .orderBy(JOURNAL_ASIDE.FIELD)
                        .fetch()
                        .stream()
                        .collect(Collectors.groupingBy(
                                each -> each.getRow(),
                                Collectors.mapping(
                                        each -> new Aside(each.getField(), each.getWas(), each.getBecame()),
                                        Collectors.toList())));
    }
}
