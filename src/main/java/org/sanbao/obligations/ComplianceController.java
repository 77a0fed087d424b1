package org.sanbao.obligations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How clauses are kept, in figures, and the obligations behind a figure. */
@RestController
@RequestMapping("/api/obligations/compliance")
class ComplianceController {

    /** The columns of the page, by the same keys. */
    private static final Listing<ObligationView> COLUMNS = ObligationColumns.of("kept");

    private static final int TREND = 12;

    private final Compliance compliance;
    private final ComplianceParts parts;
    private final ListFiles files;

    ComplianceController(Compliance compliance, ComplianceParts parts, ListFiles files) {
        this.compliance = compliance;
        this.parts = parts;
        this.files = files;
    }

    /** @param document null: one line for each issue of each regulation; else one for each clause of this one, all its issues together */
    @GetMapping
    List<Compliance.Count> compliance(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) UUID unit,
            @RequestParam(required = false) String document,
            Actor actor) {
        actor.demand("obligation.read");
        var span = new Compliance.Span(from, to, unit);
        return document == null
                ? compliance.compliance(span, actor.sight())
                : compliance.ofDocument(span, document, actor.sight());
    }

    /**
     * What stands behind the figures of one clause.
     *
     * @param units  one for each unit
     * @param people one for each person who owed it
     * @param lines  one for each product line of the cases
     * @param trend  the time asked for in twelve parts
     */
    record Parts(
            List<ComplianceParts.Part> units,
            List<ComplianceParts.Part> people,
            List<ComplianceParts.Part> lines,
            List<ComplianceParts.Part> trend) {}

    @GetMapping("/parts")
    Parts parts(Behind asked, Actor actor) {
        actor.demand("obligation.read");
        asked.mustBeWhole();
        var span = new Compliance.Span(asked.from, asked.to, asked.unit);
        return new Parts(
                parts.byUnit(span, asked.edition, asked.clause, actor.sight()),
                parts.byPerson(span, asked.edition, asked.clause, actor),
                parts.byLine(span, asked.edition, asked.clause, actor.sight()),
                parts.overTime(span, asked.edition, asked.clause, TREND, actor.sight()));
    }

    /** Which obligations; unit, status, person and product line may be null. The edition may be a document: all its issues. */
    record Behind(
            Instant from,
            Instant to,
            UUID unit,
            String edition,
            String clause,
            Compliance.Status status,
            UUID person,
            String line) {

        void mustBeWhole() {
            var missing = Stream.of(
                            from == null ? "from" : null,
                            to == null ? "to" : null,
                            edition == null ? "edition" : null,
                            clause == null ? "clause" : null)
                    .filter(Objects::nonNull)
                    .map(field -> new InvalidInput.Field(field, "not-null", Map.of()))
                    .toList();
            if (!missing.isEmpty()) {
                throw new InvalidInput(missing);
            }
        }
    }

    @GetMapping("/list")
    List<ObligationView> behind(Behind asked, Actor actor) {
        actor.demand("obligation.read");
        asked.mustBeWhole();
        var span = new Compliance.Span(asked.from, asked.to, asked.unit);
        return compliance.behind(
                span, asked.edition, asked.clause, asked.status, new Compliance.Whose(asked.person, asked.line), actor);
    }

    @GetMapping("/list/file")
    void file(Behind asked, FileAsked file, Actor actor, HttpServletResponse answer) throws IOException {
        files.send(actor, COLUMNS, file, into -> behind(asked, actor).forEach(into), answer);
    }
}
