package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanbao.regulation.expression.Names;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.Vocabulary;

/**
 * What a pack declares, gathered before its rules are read, so that they may stand in any order.
 *
 * @param params  values in force by name
 * @param aliases roles of the pack by the vocabulary's
 * @param kinds   kind of each rule by id: {@code form}, {@code obligation}
 * @param facts   types of facts
 * @param lists   code tables
 * @param seasons names of seasons of its calendars
 * @param pauses  reasons that stop clocks where a rule says nothing
 */
record Declarations(
        String pack,
        String edition,
        String currency,
        Map<String, Names.ParamValue> params,
        Map<String, String> aliases,
        Map<String, String> kinds,
        Map<String, Type> facts,
        Map<String, List<String>> lists,
        Set<String> seasons,
        Set<String> pauses) {

    boolean is(String rule, String kind) {
        return kind.equals(kinds.get(rule));
    }

    Set<String> of(String kind) {
        var ids = new java.util.TreeSet<String>();
        kinds.forEach((id, its) -> {
            if (its.equals(kind)) {
                ids.add(id);
            }
        });
        return ids;
    }

    Names.Declared names(Vocabulary vocabulary) {
        var points = new TreeMap<String, Map<String, Type>>();
        vocabulary.points().forEach((name, point) -> points.put(name, point.columns()));
        var events = new TreeMap<String, Map<String, Type>>();
        for (EventWord event : vocabulary.events().values()) {
            events.put(event.name(), event.attributes());
        }
        return new Names.Declared(pack, params, facts, points, lists, of("form"), kinds.keySet(), events, currency);
    }
}
