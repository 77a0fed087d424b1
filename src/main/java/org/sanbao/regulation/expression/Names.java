package org.sanbao.regulation.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.PaperWord;

/**
 * What a formula in its place may name.
 *
 * @param event    attributes of the event judged, or null where there is none
 * @param trigger  attributes of the raiser, or null
 * @param cards    cards at hand with their attributes
 * @param pack     what the pack declares
 * @param item     the member of a {@code for:} list may be named
 */
public record Names(
        Map<String, Type> event,
        Map<String, Type> trigger,
        Map<String, Map<String, Type>> cards,
        Declared pack,
        boolean item) {

    /**
     * Names the pack declares.
     *
     * @param id      of the pack, which qualifies facts
     * @param params  with the values in force
     * @param facts   with their types
     * @param points  columns by decision point
     * @param lists   code tables
     * @param forms   ids of its forms
     * @param papers  forms with own fields, by their names in formulas
     * @param rules   ids of all its rules
     * @param events  all events of the vocabulary with their attributes, for {@code happened}
     * @param currency for amounts written without one
     */
    public record Declared(
            String id,
            Map<String, ParamValue> params,
            Map<String, Type> facts,
            Map<String, Map<String, Type>> points,
            Map<String, List<String>> lists,
            Set<String> forms,
            Map<String, Paper> papers,
            Set<String> rules,
            Map<String, Map<String, Type>> events,
            String currency) {}

    /**
     * The own fields of a form.
     *
     * @param word   which card carries them
     * @param fields with their types
     * @param words  those in people's words, which no card carries and no formula may read
     */
    public record Paper(PaperWord word, Map<String, Type> fields, Set<String> words) {}

    /** Forms whose card is at hand. */
    Map<String, Paper> papers() {
        var atHand = new TreeMap<>(pack.papers());
        atHand.values().removeIf(paper -> !cards.containsKey(paper.word().card()));
        return atHand;
    }

    /** @param value of the type's Java class; null is not set */
    public record ParamValue(Type type, Object value) {}
}
