package org.sanbao.regulation.document;

import java.util.List;
import org.sanbao.regulation.rules.Wording;

/** A chapter of a document. */
public record Chapter(String id, Wording title, List<Clause> clauses) {

    public Chapter {
        clauses = List.copyOf(clauses);
    }
}
