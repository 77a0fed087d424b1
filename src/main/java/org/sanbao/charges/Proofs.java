package org.sanbao.charges;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** The papers a rule wants in the case before anybody is charged: there, signed by somebody, and not void. */
@Component
class Proofs {

    private final Papers papers;

    Proofs(Papers papers) {
        this.papers = papers;
    }

    /** @throws ProofIsMissing naming the forms that are not there */
    void require(ChargeRecord charge, ChargeRule rule) {
        List<String> missing = missing(charge, rule);
        if (!missing.isEmpty()) {
            throw new ProofIsMissing(missing);
        }
    }

    List<String> missing(ChargeRecord charge, ChargeRule rule) {
        if (rule.proof().isEmpty()) {
            return List.of();
        }
        Set<String> there =
                papers
                        .ofCase(charge.getStream(), Sight.everything("whether a proof that a clause wants is there"))
                        .stream()
                        .filter(paper -> paper.frozen() && paper.voidedAt() == null)
                        .map(PaperView::form)
                        .collect(Collectors.toSet());
        return rule.proof().stream().filter(form -> !there.contains(form)).toList();
    }
}
