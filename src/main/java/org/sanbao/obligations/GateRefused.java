package org.sanbao.obligations;

import java.util.HashMap;
import java.util.Map;
import org.sanbao.obligations.engine.Gate;
import org.sanbao.regulation.rules.Party;
import org.sanbao.shared.Refused;

/** A clause of the regulation stands against it. The arguments name clause and rule, and who may override with a reason. */
public final class GateRefused extends Refused {

    /** @param words the objection as people read it */
    GateRefused(Gate.Objection objection, GateWarning words) {
        super(409, arguments(objection, words));
    }

    private static Map<String, Object> arguments(Gate.Objection objection, GateWarning words) {
        var arguments = new HashMap<String, Object>();
        arguments.put("clause", objection.clause());
        arguments.put("pack", words.pack());
        arguments.put("version", words.version());
        arguments.put("said", words.language() == null ? "no" : "yes");
        arguments.put("words", words.language() == null ? "" : words.text());
        arguments.put("edition", objection.rule().edition());
        arguments.put("rule", objection.rule().rule());
        arguments.put("say", objection.say() == null ? "" : objection.say());
        arguments.put("missing", objection.missing() == null ? "" : objection.missing());
        arguments.put("override", objection.override() instanceof Party.Role role ? role.role() : "");
        return arguments;
    }
}
