package org.sanbao.regulation.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.reading.Type;

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
            Set<String> rules,
            Map<String, Map<String, Type>> events,
            String currency) {}

    /** @param value of the type's Java class; null is not set */
    public record ParamValue(Type type, Object value) {}
}
