package org.sanbao.obligations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.regulation.drafts.Draft;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** What is told of a draft leads to it: who drafts or decides to its page, who is heard to what is said of it. The module below has no titles. */
@Component
class DraftTitles implements CaseTitles {

    private final Drafts drafts;

    DraftTitles(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        return drafts.among(reader, streams).stream()
                .collect(Collectors.toMap(
                        Draft::id,
                        draft -> new Title(
                                draft.terms().purpose(),
                                draft.document(),
                                "/regulation-drafts/" + draft.id() + view(draft, reader))));
    }

    private String view(Draft draft, Actor reader) {
        return drafts.mayWrite(reader, draft) || reader.may("regulation.approve") ? "" : "?view=discussion";
    }
}
