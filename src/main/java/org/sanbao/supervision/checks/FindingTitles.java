package org.sanbao.supervision.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The duties about a finding lead to its page. */
@Component
class FindingTitles implements CaseTitles {

    private final FindingTable table;
    private final ClauseNames clauses;

    FindingTitles(FindingTable table, ClauseNames clauses) {
        this.table = table;
        this.clauses = clauses;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        var titles = new HashMap<UUID, Title>();
        table.those(streams).stream()
                .filter(row -> FindingViews.isSeenBy(row, reader))
                .forEach(row -> titles.put(
                        row.id(),
                        new Title(clause(row, reader), row.orgName(), "/supervision/checks/findings/" + row.id())));
        return titles;
    }

    private String clause(FindingTable.Row row, Actor reader) {
        String title =
                clauses.of(row.edition(), row.clause(), reader.language()).title();
        return "§ " + row.clause() + (title == null ? "" : " " + title);
    }
}
