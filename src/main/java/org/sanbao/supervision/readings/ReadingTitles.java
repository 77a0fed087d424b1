package org.sanbao.supervision.readings;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The duty to read a new version leads its reader to what is new, and whoever follows it up to who has read it. */
@Component
class ReadingTitles implements CaseTitles {

    private final VersionReadings readings;
    private final ReadingTable table;

    ReadingTitles(VersionReadings readings, ReadingTable table) {
        this.readings = readings;
        this.table = table;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        var titles = new HashMap<UUID, Title>();
        if (reader.may("regulation.follow")) {
            table.readers(streams, reader.sight())
                    .forEach((id, name) -> titles.put(id, new Title(name, null, "/regulation-acknowledged")));
        }
        readings.own(streams, reader)
                .forEach(each -> titles.put(
                        each.id(), new Title(each.title(), each.purpose(), "/regulation-readings/" + each.id())));
        return titles;
    }
}
