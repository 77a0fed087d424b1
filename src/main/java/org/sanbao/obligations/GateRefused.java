package org.sanbao.obligations;

import java.util.HashMap;
import java.util.Map;
import org.sanbao.obligations.engine.Gate;
import org.sanbao.regulation.rules.Party;
import org.sanbao.shared.Refused;

/** A clause of the regulation stands against it. The arguments name clause and rule, and who may override with a reason. */
public final class GateRefused extends Refused {

    GateRefused(Gate.Objection objection) {
        super(409, arguments(objection));
    }

    private static Map<String, Object> arguments(Gate.Objection objection) {
        var arguments = new HashMap<String, Object>();
        arguments.put("clause", objection.clause());
        arguments.put("edition", objection.rule().edition());
        arguments.put("rule", objection.rule().rule());
        arguments.put("say", objection.say() == null ? "" : objection.say());
        arguments.put("missing", objection.missing() == null ? "" : objection.missing());
        arguments.put("override", objection.override() instanceof Party.Role role ? role.role() : "");
        return arguments;
    }
}
