package org.sanbao.shared;

import java.io.PrintStream;
import java.util.List;

/**
 * Something an operator asks for by {@code ./sanbao NAME}. Runs with all beans there, but without background work and serving nobody;
 * a Sanbao may be running on the same database meanwhile.
 */
public interface OperatorCommand {

    String name();

    /**
     * @param arguments what was written after the name
     * @param out       for the operator
     * @return whether all is well; if not, {@code ./sanbao} ends with a failure
     */
    boolean run(List<String> arguments, PrintStream out);
}
