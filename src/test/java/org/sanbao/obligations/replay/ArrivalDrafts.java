package org.sanbao.obligations.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.drafts.Writing;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.shared.http.Version;
import org.springframework.stereotype.Component;

/** Drafts in which somebody has to arrive sooner, or the rule of the arrival says something else. */
@Component
class ArrivalDrafts {

    private static final List<String> ARRIVE = List.of("chapters", "2", "clauses", "19", "rules", "arrive");

    private final World world;
    private final Adoptions adoptions;
    private final Drafts drafts;

    ArrivalDrafts(World world, Adoptions adoptions, Drafts drafts) {
        this.world = world;
        this.adoptions = adoptions;
        this.drafts = drafts;
    }

    /** @param transition what becomes of open duties, as the rule says it */
    UUID draft(String arrival, Set<String> off, String transition) throws YamlEdit.Impossible {
        UUID id = draft(arrival, off);
        change(id, text -> YamlEdit.set(text, arrive("transition"), transition));
        return id;
    }

    interface Change {
        String in(String text) throws YamlEdit.Impossible;
    }

    /** The text of the regulation, rewritten. */
    void change(UUID draft, Change change) throws YamlEdit.Impossible {
        var by = world.actor(Who.SERVICE_DEPARTMENT);
        Writing now = drafts.writing(by, draft);
        var files = new TreeMap<>(now.files());
        files.put("regulation.yaml", change.in(files.get("regulation.yaml")));
        String seen = Version.tag(drafts.find(by, draft).version());
        drafts.write(by, draft, seen, new Writing(files, now.params(), now.switchedOff()));
    }

    /** Where a key of the rule stands. */
    static List<String> arrive(String key) {
        var path = new ArrayList<>(ARRIVE);
        path.add(key);
        return path;
    }

    /** @param off clauses switched off */
    UUID draft(String arrival, Set<String> off) {
        var by = world.actor(Who.SERVICE_DEPARTMENT);
        UUID id = drafts.begin(
                by,
                adoptions.all().getLast().id(),
                new DraftTerms("arrive sooner", false, Set.of(), Set.of(), LocalDate.of(2199, 1, 1)));
        Writing now = drafts.writing(by, id);
        var params = new TreeMap<>(now.params());
        params.put("arrival_urban", arrival);
        var switchedOff = new TreeSet<>(now.switchedOff());
        switchedOff.addAll(off);
        drafts.write(by, id, Version.tag(drafts.find(by, id).version()), new Writing(now.files(), params, switchedOff));
        return id;
    }
}
