package org.sanbao.matters;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.ConsequencePlaces;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The duties about a matter lead to its page, and so does the news that it was opened. */
@Component
class MatterTitles implements CaseTitles, ConsequencePlaces {

    /** What pages know a matter as. */
    static final String KIND = "matter";

    private final MatterTable table;
    private final Concerned concerned;
    private final MatterNames names;

    MatterTitles(MatterTable table, Concerned concerned, MatterNames names) {
        this.table = table;
        this.concerned = concerned;
        this.names = names;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        return by(MatterTable.Row::id, table.those(streams), reader);
    }

    @Override
    public Map<String, Title> places(Set<String> keys, Actor reader) {
        return by(MatterTable.Row::consequence, table.ofConsequences(keys), reader);
    }

    private <K> Map<K, Title> by(Function<MatterTable.Row, K> key, Collection<MatterTable.Row> rows, Actor reader) {
        return rows.stream()
                .filter(row -> concerned.sees(row, reader))
                .collect(Collectors.toMap(
                        key,
                        row -> new Title(names.whole(row, reader.language()), row.orgName(), "/matters/" + row.id())));
    }
}
