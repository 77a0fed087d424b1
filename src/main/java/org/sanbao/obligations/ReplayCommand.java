package org.sanbao.obligations;

import java.io.PrintStream;
import java.util.List;
import org.sanbao.shared.OperatorCommand;
import org.springframework.stereotype.Component;

/** {@code ./sanbao replay}: works our own journal through again and says whether it comes to what production stored. */
@Component
class ReplayCommand implements OperatorCommand {

    private final Replay replay;

    ReplayCommand(Replay replay) {
        this.replay = replay;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out) {
        Replay.Result result = replay.compare();
        result.differences().stream().limit(50).forEach(out::println);
        out.printf(
                "%d rows replayed in %d ms, %d obligations, %d differences%n",
                result.rows(), result.millis(), result.obligations(), result.differing());
        return result.differences().isEmpty();
    }
}
