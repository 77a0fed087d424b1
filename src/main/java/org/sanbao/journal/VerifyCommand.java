package org.sanbao.journal;

import java.io.PrintStream;
import java.util.List;
import org.sanbao.shared.OperatorCommand;
import org.springframework.stereotype.Component;

/** {@code ./sanbao verify [ROOT…]}: the whole journal, and roots that were kept outside. */
@Component
class VerifyCommand implements OperatorCommand {

    private final Verification verification;

    VerifyCommand(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public boolean run(List<String> keptOutside, PrintStream out) {
        var report = verification.verify(keptOutside);
        out.printf("%d rows in the journal, %d seals, %d do not fit%n", report.rows(), report.seals(), report.found());
        report.findings().forEach(finding -> out.printf("  %s %s %d%n", finding.what(), finding.stream(), finding.n()));
        return report.isWhole();
    }
}
