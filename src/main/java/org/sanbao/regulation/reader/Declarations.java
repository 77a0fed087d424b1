package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanbao.regulation.expression.Names;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.PaperWord;
import org.sanbao.regulation.vocabulary.Vocabulary;

/**
 * What a pack declares, gathered before its rules are read, so that they may stand in any order.
 *
 * @param params  values in force by name
 * @param aliases roles of the pack by the vocabulary's
 * @param kinds   kind of each rule by id: {@code form}, {@code obligation}
 * @param facts   types of facts
 * @param lists   code tables
 * @param papers  own fields by form, with their types as written
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
        Map<String, Map<String, String>> papers,
        Set<String> seasons,
        Set<String> pauses) {

    boolean is(String rule, String kind) {
        return kind.equals(kinds.get(rule));
    }

    Set<String> of(String kind) {
        var ids = new TreeSet<String>();
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
        return new Names.Declared(
                pack, params, facts, points, lists, of("form"), papers(vocabulary), kinds.keySet(), events, currency);
    }

    private Map<String, Names.Paper> papers(Vocabulary vocabulary) {
        var named = new TreeMap<String, Names.Paper>();
        papers.forEach((form, own) -> {
            var fields = new TreeMap<String, Type>();
            var words = new TreeSet<String>();
            own.forEach((field, written) -> {
                Type type = OwnFields.type(written, lists);
                if (type != null) {
                    fields.put(field, type);
                } else {
                    words.add(field);
                }
            });
            named.put(
                    PaperWord.inFormulas(form),
                    new Names.Paper(vocabulary.papers().get(form), fields, words));
        });
        return named;
    }
}
