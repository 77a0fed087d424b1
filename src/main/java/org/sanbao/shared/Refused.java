package org.sanbao.shared;

import java.util.Map;

/**
 * A command was refused for a reason of the trade. Each rule has one final subclass named as a sentence; the name in kebab case is
 * the problem type (RFC 9457), described in {@code docs/problems}. The words people read come from the catalogues by that type.
 */
public abstract class Refused extends RuntimeException {

    private final int status;
    private final transient Map<String, Object> arguments;

    /** @param status the HTTP status; {@code arguments} fill the sentence of the catalogue and are sent along, so nothing secret. */
    protected Refused(int status, Map<String, Object> arguments) {
        super(null, null, false, false);
        this.status = status;
        this.arguments = Map.copyOf(arguments);
    }

    protected Refused(Map<String, Object> arguments) {
        this(422, arguments);
    }

    public final int status() {
        return status;
    }

    public final Map<String, Object> arguments() {
        return arguments;
    }

    /** The problem type: {@code CallAlreadyClosed} is {@code call-already-closed}. */
    public final String type() {
        return typeOf(getClass().getSimpleName());
    }

    /** The problem type of a refusal by its class name. */
    public static String typeOf(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public final String getMessage() {
        return type() + " " + arguments;
    }
}
