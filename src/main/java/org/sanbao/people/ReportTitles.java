package org.sanbao.people;

import static org.sanbao.tables.Tables.PERSON;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.DutyPlaces;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Duties that hang on a person are done where daily reports are: one's own of a visit's day on the phone, all else at the desk. Those of a day lead to that day. */
@Component
class ReportTitles implements CaseTitles, DutyPlaces {

    private final DSLContext database;
    private final Texts texts;

    ReportTitles(DSLContext database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        var titles = new HashMap<UUID, Title>();
        if (reader.may("report.write") && streams.contains(reader.person())) {
            String path = reader.may("report.review") ? "/reports" : "/tech/report";
            titles.put(reader.person(), new Title(title(reader), null, path));
        }
        if (reader.may("report.read")) {
            database.select(PERSON.ID, PERSON.NAME)
                    .from(PERSON)
                    .where(PERSON.ID.in(streams), reader.sight().of(PERSON.UNIT))
                    .forEach(row ->
                            titles.putIfAbsent(row.value1(), new Title(title(reader), row.value2(), "/reports")));
        }
        return titles;
    }

    private String title(Actor reader) {
        return texts.get(reader.language(), "report.title", Map.of());
    }

    @Override
    public Optional<Title> place(Asked asked, Actor reader) {
        String form = asked.fixed().get("form");
        boolean isReport = Reporters.TECHNICIANS.equals(form) || Reporters.DIRECTORS.equals(form);
        return asked.period() == null || !isReport || asked.ofCase() == null
                ? Optional.empty()
                : asked.at(asked.ofCase().path() + "?day=" + asked.period());
    }
}
