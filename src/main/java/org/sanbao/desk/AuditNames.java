package org.sanbao.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.calendar.Calendars;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.Cases;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Names for the ids in rows of the journal: what a row is about, who did it, which person or unit a value means. */
@Component
class AuditNames {

    private final Cases cases;
    private final PeopleNames people;
    private final Organisation organisation;
    private final Calendars calendars;

    AuditNames(Cases cases, PeopleNames people, Organisation organisation, Calendars calendars) {
        this.cases = cases;
        this.people = people;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    /** @param path the page of what it is about; null where there is none */
    record About(String name, String path) {}

    /** Of some rows. Everything is looked up once, however often it is named. */
    record Known(Map<UUID, About> streams, Map<UUID, String> people, Map<UUID, String> units) {

        /** A person's or unit's name; null where the id is something else's, or out of sight. */
        String name(UUID id) {
            return people.containsKey(id) ? people.get(id) : units.get(id);
        }
    }

    Known of(Collection<Recorded> rows, Set<UUID> mentioned, Actor reader) {
        Map<UUID, String> units = Stream.concat(
                        organisation.units(reader.sight()).stream(), organisation.closed(reader.sight()).stream())
                .collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
        var ids = new HashSet<>(mentioned);
        rows.forEach(row -> {
            ids.add(row.actor());
            ids.add(row.stream());
        });
        ids.removeIf(Objects::isNull);
        Map<UUID, String> named = people.of(ids);
        Set<UUID> streams = rows.stream().map(Recorded::stream).collect(Collectors.toSet());
        return new Known(streams(streams, named, units, reader), named, units);
    }

    private Map<UUID, About> streams(
            Set<UUID> streams, Map<UUID, String> named, Map<UUID, String> units, Actor reader) {
        var known = new HashMap<UUID, About>();
        calendars.all().stream()
                .filter(each -> streams.contains(each.id()))
                .forEach(each ->
                        known.put(each.id(), new About(each.content().name(), "/company/calendars/" + each.id())));
        for (UUID stream : streams) {
            if (named.containsKey(stream)) {
                known.put(stream, new About(named.get(stream), "/company/people/" + stream));
            } else if (units.containsKey(stream)) {
                known.put(stream, new About(units.get(stream), "/company/organisation?unit=" + stream));
            }
        }
        var others = new HashSet<>(streams);
        others.removeAll(known.keySet());
        cases.titles(others, reader).forEach((stream, title) -> known.put(stream, about(title)));
        return known;
    }

    private static About about(CaseTitles.Title title) {
        return new About(title.about() == null ? title.number() : title.number() + " · " + title.about(), title.path());
    }
}
