package org.sanbao.obligations;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.lists.Listing;

/** The columns of lists of obligations, by the keys their pages have. */
final class ObligationColumns {

    private ObligationColumns() {}

    static Listing<ObligationView> of(String list) {
        return Listing.<ObligationView>of(list, "regulation.kept.")
                .with("what", ObligationView::what)
                .with("case", ObligationColumns::title)
                .with("who", view -> joined(" · ", view.holderName(), view.roleName()))
                .withWords("status", "regulation.status.", ObligationView::status)
                .with("started", ObligationView::started)
                .with("due", ObligationView::due)
                .with("met", ObligationView::met);
    }

    private static String title(ObligationView view) {
        return view.title() == null
                ? null
                : joined(" ", view.title().number(), view.title().about());
    }

    /** What there is of them; null for nothing. */
    private static String joined(String between, String... parts) {
        return Optional.of(Stream.of(parts)
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(between)))
                .filter(all -> !all.isEmpty())
                .orElse(null);
    }
}
